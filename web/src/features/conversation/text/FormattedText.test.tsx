import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/show";
import { FormattedText } from "./FormattedText";

test("markup is words, not elements", () => {
  const { container } = show(<FormattedText text={'<img src=x onerror="alert(1)"><b>x</b>'} />);
  expect(container.querySelector("img, b")).toBeNull();
  expect(screen.getByText(/<img src=x/)).toBeInTheDocument();
});

test("links open elsewhere and tell nothing of us", () => {
  show(<FormattedText text="https://example.com/a" />);
  const link = screen.getByRole("link", { name: "https://example.com/a" });
  expect(link).toHaveAttribute("rel", "noopener noreferrer");
  expect(link).toHaveAttribute("target", "_blank");
});

test("a masked personal link is no link", () => {
  show(<FormattedText text="https://example.com/apply?ref=•••••• https://example.com/a" />);
  expect(screen.getAllByRole("link")).toHaveLength(1);
  show(<FormattedText text="https://example.com/apply?ref=…" />);
  expect(screen.getAllByRole("link")).toHaveLength(1);
});

test("NUL, lone surrogates and unclosed direction marks do no harm", () => {
  const { container } = show(<FormattedText text={"a\u0000b\ud800c\u202ed"} />);
  expect(container).toHaveTextContent("ab\ufffdc\u202ed");
  expect(container.querySelector("[dir=auto]")).not.toBeNull();
});

test.each(["🥰", "👩🏽‍🦰👍🏿", "🇲🇽 🇨🇴", "1️⃣"])("%s alone is shown bigger", (text) => {
  const { container } = show(<FormattedText text={text} />);
  expect(container.querySelector("[data-big]")).not.toBeNull();
});

test.each(["12", "hola 🥰", "🥰🥰🥰🥰", "©a", "#"])("%s is not", (text) => {
  const { container } = show(<FormattedText text={text} />);
  expect(container.querySelector("[data-big]")).toBeNull();
});
