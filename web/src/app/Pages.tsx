import { lazy, Suspense } from "react";
import { Route, Routes } from "react-router";
import { Splash } from "@/components/Splash";
import { NotFound } from "./NotFound";

const DeskRoute = lazy(() =>
  import("./desk/DeskRoute").then(({ DeskRoute }) => ({ default: DeskRoute })),
);

const OF_THE_DESK = ["/", "/conversations/:id", "/stages", "/team", "/activity"];

/** The desk reads the address itself, so that it stays while conversations change. */
export function Pages() {
  return (
    <Suspense fallback={<Splash />}>
      <Routes>
        <Route element={<DeskRoute />}>
          {OF_THE_DESK.map((path) => (
            <Route key={path} path={path} element={null} />
          ))}
        </Route>
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}
