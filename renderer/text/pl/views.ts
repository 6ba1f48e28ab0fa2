/** Saved views of the list of referrals. */
export const views = {
  title: 'Widoki',
  everything: 'Wszystkie',
  save: 'Zapisz jako widok…',
  keepChanges: 'Zapisz zmiany widoku',
  more: 'Ten widok',
  rename: 'Zmień nazwę…',
  remove: 'Usuń widok',
  saveTitle: 'Nowy widok',
  renameTitle: 'Nazwa widoku',
  name: 'Nazwa',
  nameHint: 'Widok zapamiętuje filtry, kolejność i kolumny. Widzisz go tylko Ty.',
  submit: 'Zapisz',
  cancel: 'Anuluj',
  changed: (name: string) => `Zmieniono widok „${name}”.`,
  removed: (name: string) => `Usunięto widok „${name}”.`,
}
