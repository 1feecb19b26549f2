import { Tooltip } from "@mantine/core";
import { PersonAvatar } from "@/components/PersonAvatar";
import classes from "./Onlookers.module.css";
import { usePresence } from "./PresenceContext";
import { useNames } from "./useNames";
import { usePresenceWords } from "./usePresenceWords";

const MOST_FACES = 3;

/** Which colleagues have the conversation open, and what they do there. */
export function Onlookers() {
  const { others } = usePresence();
  const { nameOf } = useNames();
  const words = usePresenceWords(others, "short");
  const allWords = usePresenceWords(others, "full");
  if (words === null) return null;
  return (
    // Where there is no room for words, a finger may ask for them, too.
    <Tooltip label={allWords} events={{ hover: true, focus: false, touch: true }} multiline>
      <span className={classes.onlookers}>
        <span className={classes.faces}>
          {others.slice(0, MOST_FACES).map(({ uid, isTyping }) => (
            <span key={uid} className={classes.face} data-typing={isTyping || undefined}>
              <PersonAvatar id={uid} name={nameOf(uid)} size={26} />
            </span>
          ))}
        </span>
        <span className={classes.words}>
          <bdi>{words}</bdi>
        </span>
      </span>
    </Tooltip>
  );
}
