import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { ApiError } from "@/lib/api/ApiError";
import { run } from "@/lib/api/run";
import type { Photo } from "@/lib/documents";
import { photo } from "@/test/aspirants";
import { RITA, show } from "@/test/show";
import { PhotoTools } from "./PhotoTools";

vi.mock("@/lib/api/run", () => ({ run: vi.fn() }));

beforeEach(() => void vi.mocked(run).mockReset().mockResolvedValue({}));

const SLOTS = ["face", "profile", "full_length"];
const tools = (change: Partial<Photo> = {}) => (
  <PhotoTools conversation="c1" photo={photo("p1", change)} slots={SLOTS} />
);
const ids = { conversation: "c1", photo: "p1" };
const choose = async (shot: string) => {
  await userEvent.click(screen.getByRole("button", { name: /^What it shows/ }));
  await userEvent.click(await screen.findByRole("menuitemradio", { name: shot }));
};

test("a shot that was guessed is confirmed or corrected", async () => {
  show(tools({ slot: "face" }));
  expect(screen.getByRole("button", { name: "What it shows: Face" })).toBeInTheDocument();
  await choose("Face");
  expect(run).toHaveBeenLastCalledWith("confirmShot", ids, { slot: "face" });
  await choose("Full length");
  expect(run).toHaveBeenLastCalledWith("confirmShot", ids, { slot: "full_length" });
  await choose("Other");
  expect(run).toHaveBeenLastCalledWith("confirmShot", ids, { slot: null });
});

test("one of the best is marked, and the mark taken away", async () => {
  const { again } = show(tools());
  await userEvent.click(screen.getByRole("button", { name: "One of the best", pressed: false }));
  expect(run).toHaveBeenLastCalledWith("markBest", ids, { best: true });
  again(tools({ best: true }));
  await userEvent.click(screen.getByRole("button", { name: "One of the best", pressed: true }));
  expect(run).toHaveBeenLastCalledWith("markBest", ids, { best: false });
});

test("what could not be changed is told", async () => {
  vi.mocked(run).mockRejectedValueOnce(new ApiError("network", ""));
  show(tools());
  await choose("Profile");
  expect(await screen.findByText(/The photo was not changed/)).toBeInTheDocument();
});

test("who only reads sees the shot and changes nothing", () => {
  show(tools({ slot: "face" }), { ...RITA, role: "viewer" });
  expect(screen.getByText("Face")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /What it shows|best/ })).toBeNull();
});
