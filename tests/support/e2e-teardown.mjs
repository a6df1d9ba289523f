export default async function stopApplication() {
  await globalThis.testApplication?.stop();
  await globalThis.testCluster.stop();
}
