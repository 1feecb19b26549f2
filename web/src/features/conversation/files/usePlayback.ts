import { useRef, useState } from "react";

/** Plays one audio element. `duration` in seconds, 0 while nobody knows it. */
export function usePlayback(onShown: () => void) {
  const audio = useRef<HTMLAudioElement>(null);
  const [isPlaying, setIsPlaying] = useState(false);
  const [position, setPosition] = useState(0);
  const [duration, setDuration] = useState(0);

  const measure = () => {
    const seconds = audio.current?.duration ?? 0;
    setDuration(Number.isFinite(seconds) ? seconds : 0);
  };
  const toggle = () => {
    const element = audio.current;
    // A play that is interrupted at once is no fault; one that fails tells by `error`.
    if (element?.paused) element.play().catch(() => undefined);
    else element?.pause();
  };
  const seek = (seconds: number) => {
    if (audio.current) audio.current.currentTime = seconds;
    setPosition(seconds);
  };
  const handlers = {
    onLoadedMetadata: () => {
      measure();
      onShown();
    },
    onDurationChange: measure,
    onTimeUpdate: () => setPosition(audio.current?.currentTime ?? 0),
    onPlay: () => setIsPlaying(true),
    onPause: () => setIsPlaying(false),
    onEnded: () => setPosition(0),
  };
  return { audio, isPlaying, position, duration, toggle, seek, handlers };
}
