import { vi } from "vitest";
import type { Row, Stage } from "@/lib/triage/rows";
import type { ListenToPage } from "./data/ColumnFeed";
import { newestFirst } from "./stages";

/** What a column asks for, as the tests' `columnQuery` says it. */
export interface Asked {
  stage: Stage;
}

/** Conversations that listeners hear of and that are counted, as Firestore would have them. */
export class FakeConversations {
  rows: Row[] = [];
  fault: string | null = null;
  readonly asked: number[] = [];
  readonly #watchers = new Set<() => void>();

  readonly listenToPages = (column: unknown, fail: (code: string) => void): ListenToPage => {
    const { stage } = column as Asked;
    return (after, count, next) => {
      this.asked.push(count);
      const tell = () => {
        if (this.fault) fail(this.fault);
        else next(this.#page(stage, after, count));
      };
      this.#watchers.add(tell);
      queueMicrotask(() => this.#watchers.has(tell) && tell());
      return () => this.#watchers.delete(tell);
    };
  };

  readonly count = vi.fn((column: unknown) => {
    const { stage } = column as Asked;
    const count = this.rows.filter((row) => row.stage === stage).length;
    return Promise.resolve({ data: () => ({ count }) });
  });

  change(id: string, change: Partial<Row>) {
    this.rows = this.rows.map((row) => (row.id === id ? { ...row, ...change } : row));
    this.#watchers.forEach((tell) => tell());
  }

  #page(stage: Stage, after: Row | null, count: number): Row[] {
    const column = this.rows.filter((row) => row.stage === stage).sort(newestFirst);
    return column.filter((row) => !after || newestFirst(after, row) < 0).slice(0, count);
  }
}
