/** The title of the window. React puts it into the head. */
export function DocumentTitle({ title }: { readonly title: string }) {
  return <title>{title}</title>;
}
