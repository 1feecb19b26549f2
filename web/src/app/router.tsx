import { createBrowserRouter } from "react-router";
import { Splash } from "@/components/Splash";
import { Crash } from "./Crash";
import { NotFound } from "./NotFound";

/** Each page is fetched when it is visited: a public page never loads the desk. */
const desk = () => import("./desk/DeskRoute").then(({ DeskRoute }) => ({ Component: DeskRoute }));

export const router = createBrowserRouter([
  {
    ErrorBoundary: Crash,
    HydrateFallback: Splash,
    children: [
      {
        lazy: desk,
        // The desk reads the address itself, so that it stays while conversations change.
        children: [
          { path: "/", element: <></> },
          { path: "/conversations/:id", element: <></> },
          { path: "/stages", element: <></> },
          { path: "/team", element: <></> },
          { path: "/activity", element: <></> },
        ],
      },
      { path: "*", Component: NotFound },
    ],
  },
]);
