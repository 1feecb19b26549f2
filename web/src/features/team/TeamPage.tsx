export function TeamPage() {
  return <main />;
}
