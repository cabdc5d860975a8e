/** Injection token of the product's secret key (32 bytes). */
export const SECRET_KEY = Symbol('SecretKey');
