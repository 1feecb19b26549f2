import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { linkOfAddress } from "./linkAddress";

/** The sign-in link by which the page was opened. It stays in no address and in no history. */
export function useLink() {
  const navigate = useNavigate();
  const [link, setLink] = useState(linkOfAddress);
  useEffect(() => {
    if (linkOfAddress()) void navigate("/", { replace: true });
  }, [navigate]);
  return { link, forget: () => setLink(null) };
}
