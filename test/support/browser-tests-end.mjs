/** Jest's global tear-down of the browser tests. */
export default async function stopSharedProducts() {
  await globalThis.stopSharedProducts?.();
}
