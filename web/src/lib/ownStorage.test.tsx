import { beforeEach, expect, test, vi } from "vitest";

/** A page as it is after loading: its memory is empty, what the tab keeps is there. */
async function page(uid: string | null) {
  vi.resetModules();
  const { pageOwner } = await import("./owner");
  const { ownStorage } = await import("./ownStorage");
  if (uid !== null) pageOwner.admits(uid);
  return { ownStorage, isFirst: uid === null || ownStorage.takeOver() };
}

const kept = () => JSON.stringify(Object.entries(localStorage));

beforeEach(async () => {
  const { ownStorage } = await page("rita");
  ownStorage.write("draft:c1", "Hola");
});

test("a reload gives the same person back what they wrote", async () => {
  const { ownStorage, isFirst } = await page("rita");
  expect(ownStorage.read("draft:c1")).toBe("Hola");
  expect(isFirst).toBe(true);
});

test("before anybody has signed in nobody's words can be read, and none are kept", async () => {
  const { ownStorage } = await page(null);
  expect(ownStorage.read("draft:c1")).toBeNull();
  ownStorage.write("draft:c2", "Whose?");
  expect(kept()).not.toContain("Whose?");
});

test("who comes next finds nothing, and leaves nothing of those before", async () => {
  const { ownStorage, isFirst } = await page("saul");
  expect(isFirst).toBe(false);
  expect(ownStorage.read("draft:c1")).toBeNull();
  expect(kept()).not.toMatch(/rita|Hola/);
  expect((await page("rita")).ownStorage.read("draft:c1")).toBeNull();
});

test("a person whose id begins like another's is still another", async () => {
  expect((await page("rit")).ownStorage.read("a:draft:c1")).toBeNull();
  expect(kept()).not.toContain("Hola");
});

test("what was kept by an earlier version, without a name on it, is nobody's", async () => {
  sessionStorage.setItem("desk:draft:c1", "Whose?");
  expect((await page("rita")).ownStorage.read("draft:c1")).toBe("Hola");
  expect(Object.keys(sessionStorage)).toEqual(["desk:last"]);
});

test("what is still under way when one leaves writes nothing any more", async () => {
  const { ownStorage } = await page("rita");
  ownStorage.close();
  ownStorage.write("outbox:c1", "late");
  expect(kept()).toBe("[]");
});
