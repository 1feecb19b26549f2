import { useEffect } from "react";

/** Where the on-screen keyboard covers the page instead of shrinking it (iOS), shrinks the page. */
export function useVisibleHeight() {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return;
    const measure = () => {
      const isZoomed = viewport.scale > 1.01;
      const style = document.documentElement.style;
      if (isZoomed) style.removeProperty("--visible-height");
      else style.setProperty("--visible-height", `${Math.round(viewport.height)}px`);
    };
    measure();
    viewport.addEventListener("resize", measure);
    return () => viewport.removeEventListener("resize", measure);
  }, []);
}
