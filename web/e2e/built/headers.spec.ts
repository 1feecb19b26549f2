import type { Page } from "@playwright/test";
import { expect, test } from "../test";

test.use({ keepsPolicy: false });

const PAGES = ["/", "/conversations/x", "/apply?ref=token", "/verify", "/privacy", "/nowhere"];
const SCRIPT = '<script>window.planted = "script"</script>';
const HANDLER = `<img src="/none.png" onerror="window.planted = 'handler'">`;
const FOREIGN = '<script src="https://example.com/x.js"></script>';

test("every page comes with the headers, and is asked for anew each time", async ({ request }) => {
  for (const path of PAGES) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toContain("default-src 'none'; script-src 'self'; style-src 'self'; ");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toContain("unsafe");
    expect(headers, path).toMatchObject({
      "cache-control": "no-cache",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=63072000",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["permissions-policy"], path).toContain("camera=()");
  }
});

test("hashed files are kept for good, and one that is gone is not the page", async ({
  page,
  request,
}) => {
  const answered = page.waitForResponse(/\/assets\/.*\.js$/);
  await page.goto("/");
  const script = await answered;
  expect(script.headers()).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  const gone = await request.get("/assets/gone-12345678.js");
  expect(gone.status()).toBe(404);
});

test("the functions answer on the same origin, and nobody keeps what they say", async ({
  request,
}) => {
  const info = await request.get("/form_submitted/page");
  expect(info.status()).toBe(200);
  const answer = (await info.json()) as { agency?: string };
  expect(answer.agency).toBeTruthy();
  expect(info.headers()["cache-control"]).toBe("no-store");
  const refused = await request.post("/api/conversations/x/messages", { data: {} });
  expect(refused.status()).toBe(401);
  expect(refused.headers()["cache-control"]).toBe("no-store");
});

/** The page as the server sends it, with something planted into it. */
async function plant(page: Page, planted: string, withPolicy: boolean): Promise<void> {
  await page.route("/privacy", async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    if (!withPolicy) delete headers["content-security-policy"];
    const body = (await response.text()).replace("</body>", `${planted}</body>`);
    await route.fulfill({ response, headers, body });
  });
  await page.goto("/privacy");
  await expect(page.getByText(/Versión/)).toBeVisible();
}

const planted = (page: Page) =>
  page.evaluate(() => (window as { planted?: string }).planted ?? "nothing");

for (const [what, html] of Object.entries({ script: SCRIPT, handler: HANDLER })) {
  test(`an inline ${what} that somebody planted does not run`, async ({ page }) => {
    const complaint = page.waitForEvent("console", (said) => said.text().includes("script-src"));
    await plant(page, html, true);
    await complaint;
    await expect.poll(() => planted(page)).toBe("nothing");
  });

  test(`and would run without the policy: ${what}`, async ({ page }) => {
    await plant(page, html, false);
    await expect.poll(() => planted(page)).toBe(what);
  });
}

test("a script from elsewhere is not fetched", async ({ page }) => {
  const failed = page.waitForEvent("requestfailed", (request) => request.url().includes("example"));
  await plant(page, FOREIGN, true);
  expect((await failed).failure()?.errorText).toBe("csp");
});

test("no page of ours can be framed", async ({ page, baseURL }) => {
  await page.route("/frame.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${baseURL}/verify"></iframe>` }),
  );
  const complaint = page.waitForEvent("console", (said) => said.text().includes("frame-ancestors"));
  await page.goto("/frame.html");
  await complaint;
});
