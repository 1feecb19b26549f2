import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import { pageOwner } from "@/lib/owner";
import { deliver } from "./deliver";
import { outbox, type Outgoing } from "./outbox";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));

const send = vi.mocked(run);
const outgoing = (id: string): Outgoing => ({ id, text: `text of ${id}`, at: 1, refusal: null });
let chat = 0;
const conversationId = () => `c${chat}`;

beforeEach(() => {
  pageOwner.admits("rita");
  chat += 1;
  send.mockReset();
});

test("a message is on its way until the listener shows it", async () => {
  send.mockResolvedValue({});
  await deliver(conversationId(), outgoing("a"));
  expect(outbox.of(conversationId())).toEqual([outgoing("a")]);
  outbox.drop(conversationId(), new Set(["a"]));
  expect(outbox.of(conversationId())).toEqual([]);
});

test("trying again after a lost connection uses the same id", async () => {
  send.mockRejectedValueOnce(new ApiError("network", ""));
  await deliver(conversationId(), outgoing("a"));
  const [failed] = outbox.of(conversationId());
  expect(failed?.refusal).toEqual({ code: "network", isFinal: false });

  if (failed) await deliver(conversationId(), failed);
  const body = { id: "a", text: "text of a" };
  const call = ["sendMessage", { conversation: conversationId() }, body, "a"];
  expect(send.mock.calls).toEqual([call, call]);
  expect(outbox.of(conversationId())[0]?.refusal).toBeNull();
});

test("what the server refuses is final", async () => {
  send.mockRejectedValueOnce(new ApiError("window_closed", ""));
  await deliver(conversationId(), outgoing("a"));
  expect(outbox.of(conversationId())[0]?.refusal).toEqual({ code: "window_closed", isFinal: true });
});

test("a refusal does not bring back what the listener has shown meanwhile", async () => {
  send.mockImplementationOnce(() => {
    outbox.drop(conversationId(), new Set(["a"]));
    return Promise.reject(new ApiError("network", ""));
  });
  await deliver(conversationId(), outgoing("a"));
  expect(outbox.of(conversationId())).toEqual([]);
});

test("messages written quickly are sent one after the other", async () => {
  const sent: string[] = [];
  send.mockImplementation(async (_command, _ids, _body, id = "") => {
    await new Promise((done) => setTimeout(done, id === "a" ? 20 : 0));
    sent.push(id);
    return {};
  });
  await Promise.all([
    deliver(conversationId(), outgoing("a")),
    deliver(conversationId(), outgoing("b")),
  ]);
  expect(sent).toEqual(["a", "b"]);
});

test("a reload keeps what was not confirmed, to be sent again", () => {
  sessionStorage.setItem("desk:rita:outbox:reloaded", JSON.stringify([outgoing("a")]));
  expect(outbox.of("reloaded")[0]).toMatchObject({
    id: "a",
    refusal: { code: "network", isFinal: false },
  });
});
