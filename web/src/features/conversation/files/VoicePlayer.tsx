import { ActionIcon } from "@mantine/core";
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from "@/components/icons";
import { useFileSource } from "@/lib/files/useFileSource";
import { minutesAndSeconds } from "@/lib/time/format";
import { useIsNear } from "@/lib/useIsNear";
import { useConversationTexts } from "../texts";
import type { FileProps } from "./MessageFile";
import { usePlayback } from "./usePlayback";
import classes from "./VoicePlayer.module.css";

/** A voice note: play, pause, move to a place, and how long it is. */
export function VoicePlayer({ media }: FileProps) {
  const t = useConversationTexts();
  const { mark, isNear } = useIsNear<HTMLDivElement>();
  const { state, onShown, onFailed, retry } = useFileSource(isNear ? media.objectName : null);
  const { audio, isPlaying, position, duration, toggle, seek, handlers } = usePlayback(onShown);
  const Icon = isPlaying ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  return (
    <div ref={mark} className={classes.voice} role="group" aria-label={t("kind.audio")}>
      {state.status === "ready" && (
        // eslint-disable-next-line jsx-a11y/media-has-caption -- nobody wrote down what is said
        <audio ref={audio} src={state.url} preload="metadata" onError={onFailed} {...handlers} />
      )}
      <ActionIcon
        size={40}
        radius="xl"
        loading={state.status === "loading"}
        aria-label={t(isPlaying ? "voice.pause" : "voice.play")}
        onClick={state.status === "failed" ? retry : toggle}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
      <input
        type="range"
        min={0}
        max={duration || 1}
        step={0.1}
        value={position}
        disabled={!duration}
        aria-label={t("voice.position")}
        aria-valuetext={minutesAndSeconds(position)}
        onChange={(event) => seek(Number(event.currentTarget.value))}
      />
      <span className={classes.time}>
        {state.status === "failed"
          ? t("photo.failed")
          : minutesAndSeconds(isPlaying || position > 0 ? position : duration)}
      </span>
    </div>
  );
}
