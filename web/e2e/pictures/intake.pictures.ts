import { test } from "../test";
import { takeIntake } from "./intake";

// In Spanish: desk.pictures.ts, since the desk shows who it was.
test("the intake in English and in Portuguese", async ({ browser }) => {
  await takeIntake(browser, "en", { from: "+447700900123", name: "Valentina" });
  await takeIntake(browser, "pt", { from: "+5511912345678", name: "Valentina" });
});
