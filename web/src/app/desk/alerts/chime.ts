const NOTES = [
  { hertz: 659.25, at: 0 },
  { hertz: 880, at: 0.12 },
];
const LENGTH_S = 0.35;
const VOLUME = 0.12;

let context: AudioContext | undefined;

/** Two soft notes. False where the browser lets no page sound before it was touched. */
export function playChime(): boolean {
  if (!("AudioContext" in window)) return false;
  context ??= new AudioContext();
  if (context.state !== "running") {
    void context.resume();
    return false;
  }
  for (const { hertz, at } of NOTES) playNote(context, hertz, context.currentTime + at);
  return true;
}

function playNote(on: AudioContext, hertz: number, at: number) {
  const tone = on.createOscillator();
  const volume = on.createGain();
  tone.frequency.value = hertz;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(VOLUME, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + LENGTH_S);
  tone.connect(volume).connect(on.destination);
  tone.start(at);
  tone.stop(at + LENGTH_S);
}
