# One image for migrate, api, worker and web: the command says which (docker-compose.yml).
FROM node:24-bookworm-slim AS build
WORKDIR /koebako
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /koebako
COPY --from=build /koebako ./
# The secret key is kept here; it is the one folder that the product writes to.
RUN mkdir /data && chown node:node /data
ENV DATA_DIR=/data HOST=0.0.0.0
VOLUME /data
USER node
EXPOSE 3000
CMD ["node", "dist/api/main.js"]
