import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Aspirant, Conversation, Photo } from "@/lib/documents";
import type { Identified } from "@/lib/firebase/read";
import { aspirant, photo } from "@/test/aspirants";
import { at, conversation, NOON } from "@/test/documents";
import { signing, WithFiles } from "@/test/files";
import { around, show } from "@/test/show";
import { AspirantFile } from "./AspirantFile";
import { StageHistory } from "./stages/StageHistory";
import { useAspirant } from "./useAspirant";
import { useAspirantPhotos } from "./useAspirantPhotos";

vi.mock("./useAspirant");
vi.mock("./useAspirantPhotos");

const list = { hasMore: false, isLoadingMore: false, loadMore: vi.fn(), retry: vi.fn() };

function file(
  person: Identified<Aspirant> | null,
  photos: Identified<Photo>[] = [],
  checklist: Conversation["checklist"] = {},
) {
  const live = { status: "ready", data: person } as const;
  vi.mocked(useAspirant).mockReturnValue({ live, isSettled: true, retry: vi.fn() });
  vi.mocked(useAspirantPhotos).mockReturnValue({
    ...list,
    live: { status: "ready", data: photos },
  });
  return (
    <WithFiles sign={signing()}>
      <AspirantFile conversation={conversation({ checklist })} />
    </WithFiles>
  );
}
const region = (name: string) => screen.getByRole("region", { name });

beforeEach(() => void vi.useFakeTimers({ now: NOON, toFake: ["Date"] }));

test("before the form it says that there is none, and which photos are missing", () => {
  show(file(null));
  expect(screen.getByText("No form yet")).toBeInTheDocument();
  expect(screen.getByRole("img", { name: "Full length: still missing" })).toBeInTheDocument();
  expect(region("Photos")).toHaveTextContent("0 of 3");
});

test("shows that it is loading, and a failure with the way out", async () => {
  const retry = vi.fn();
  const node = file(null);
  vi.mocked(useAspirant).mockReturnValue({ live: { status: "loading" }, isSettled: true, retry });
  const { again } = show(node);
  expect(screen.getByRole("status", { name: "Loading the file" })).toBeInTheDocument();
  const live = { status: "error", code: "unavailable" } as const;
  vi.mocked(useAspirant).mockReturnValue({ live, isSettled: true, retry });
  again(<div>{node}</div>);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledTimes(1);
});

test("a complete profile tells who they are, in both systems of measures", () => {
  show(file(aspirant()));
  expect(region("Details")).toHaveTextContent("23 years old · May 14, 2003");
  expect(region("Details")).toHaveTextContent("Spanish, English");
  expect(region("Measurements")).toHaveTextContent("174 cm5′ 9″");
  expect(region("Form and consent")).toHaveTextContent(/\d{4}, Our own form \(version 2026-11\)/);
});

test("shift preferences are a table of days and parts of the day", () => {
  show(file(aspirant()));
  const row = within(region("Shift preferences")).getByRole("row", { name: /Night/ });
  expect(within(row).getAllByRole("img", { name: "Yes" })).toHaveLength(1);
  expect(within(row).getAllByRole("cell")[6]).toContainElement(within(row).getByRole("img"));
  expect(screen.getByText("Los martes no puedo")).toBeInTheDocument();
});

test("photos stand in their slots, the others beneath with what is wrong", () => {
  const photos = [
    photo("p1", { slot: "face" }),
    photo("p2", { quality: { ...photo().quality, problems: ["too_dark"] } }),
    photo("p3", { similarTo: "p1" }),
    photo("p4", { similarTo: "p2" }),
  ];
  show(file(aspirant(), photos, { face: "p1" }));
  expect(region("Photos")).toHaveTextContent("1 of 3");
  expect(screen.getByRole("button", { name: /^View large: Face/ })).toBeInTheDocument();
  expect(screen.getByText("3 other photos")).toBeInTheDocument();
  expect(screen.getByText("Too dark")).toBeInTheDocument();
  expect(screen.getByText("Looks the same as: Face")).toBeInTheDocument();
  expect(screen.getByText("Similar to another")).toBeInTheDocument();
});

test("a slot that an admin made has its own name", () => {
  show(file(aspirant(), [photo("p1", { slot: "left_hand" })], { left_hand: "p1" }));
  expect(screen.getByText("Left hand")).toBeInTheDocument();
});

test("what has to be corrected, and a match that nobody confirmed, are told", () => {
  const form = {
    provider: "tally",
    submissionId: "s",
    submittedAt: at(NOON),
    matchedBy: "phone",
    confirmed: false,
    answers: [{ question: "CV", answer: "javascript:alert(1)" }],
    problems: [{ field: "birth_date", reason: "invalid" }],
  } as const;
  show(
    file(aspirant({ form: { ...form, answers: [...form.answers], problems: [...form.problems] } })),
  );
  expect(region("To correct in the form")).toHaveTextContent("Birth date: not valid");
  expect(region("Form and consent")).toHaveTextContent("not confirmed");
  expect(region("Other answers")).toHaveTextContent("javascript:alert(1)");
});

test.each([
  "javascript:alert(1)",
  "https://user@evil.example",
  "http://plain.example",
  "@valen",
  "<img src=x onerror=alert(1)>",
])("a social handle that is no safe address is only text: %s", (socialHandle) => {
  show(file(aspirant({ socialHandle })));
  expect(screen.getByText(socialHandle)).toBeInTheDocument();
  expect(screen.queryByRole("link")).toBeNull();
});

test("a safe address is a link that tells nothing of us", () => {
  show(file(aspirant({ socialHandle: "https://instagram.com/valen" })));
  const link = screen.getByRole("link", { name: "https://instagram.com/valen" });
  expect(link).toHaveAttribute("rel", expect.stringContaining("noreferrer"));
});

test("each file of an answer can be opened, and what is no safe address is text", () => {
  const answers = [
    {
      question: "Fotos",
      answer: "a.jpg https://x.example/a.jpg?t=1\nhttps://x.example/b.jpg\n… +3",
    },
    { question: "Fotos", answer: "javascript:alert(1) https://x@evil.example" },
  ];
  const form = { ...aspirant().form, answers } as Aspirant["form"];
  show(file(aspirant({ form })));
  const links = within(region("Other answers")).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "https://x.example/a.jpg?t=1",
    "https://x.example/b.jpg",
  ]);
  expect(region("Other answers")).toHaveTextContent("… +3");
  expect(region("Other answers")).toHaveTextContent("javascript:alert(1)");
});

test("a shoe is shown as it was told, beside its European size", () => {
  const { measurements } = aspirant();
  show(
    file(
      aspirant({
        measurements: { ...measurements, shoeEu: 38.5, shoe: { size: 24.5, system: "mx" } },
      }),
    ),
  );
  expect(region("Measurements")).toHaveTextContent("38.5EU size · MX 24.5");
});

test("the history of stages says who moved them when and from where, the last first", () => {
  const { rerender } = show(<StageHistory moves={[]} />);
  expect(region("Stages")).toHaveTextContent("No changes yet.");
  rerender(
    around(
      <StageHistory
        moves={[
          { stage: "photos", previous: "profile", by: "bot", at: at(NOON - 60_000), undoes: false },
          { stage: "declined", previous: "photos", by: "rita", at: at(NOON), undoes: false },
          { stage: "photos", previous: "declined", by: "rita", at: at(NOON), undoes: true },
        ]}
      />,
    ),
  );
  const moves = screen.getAllByRole("listitem").map((move) => move.textContent);
  expect(moves).toEqual([
    "Photos undone: Not nowYou, Nov 22, 2026, 12:00",
    "Not now before: PhotosYou, Nov 22, 2026, 12:00",
    "Photos before: FormBot, Nov 22, 2026, 11:59",
  ]);
});
