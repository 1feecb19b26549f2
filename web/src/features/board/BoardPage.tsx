export function BoardPage() {
  return <main />;
}
