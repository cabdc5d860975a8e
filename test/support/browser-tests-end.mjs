/** Jest's global tear-down of the browser tests. */
export default async function stopSharedProduct() {
  await globalThis.stopSharedProduct?.();
}
