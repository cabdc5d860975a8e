declare module '*?script' {
  /** The address of the built script: see bundled-script.ts. */
  const address: string;
  export default address;
}
