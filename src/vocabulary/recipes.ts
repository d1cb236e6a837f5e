/** Headings of the list of a recipe, by language, in lower case. */
export const ingredientHeadings: ReadonlySet<string> = new Set([
  ...['ingredients', 'what you need', 'what you will need', 'you will need'],
  ...['zutaten', 'ingrédients', 'ingredientes', 'ingredienti', 'ingrediënten', 'ingredienser'],
  ...['ainekset', 'składniki', 'ingredience', 'suroviny', 'ингредиенты', 'состав', 'інгредієнти'],
  ...['malzemeler', 'υλικά', 'ingrediente', 'hozzávalók', 'المقادير', 'المكونات', 'מצרכים', 'مواد لازم'],
  ...['材料', '食材', '配料', '재료', 'सामग्री', 'bahan', 'bahan bahan', 'nguyên liệu', 'ส่วนผสม', 'วัตถุดิบ'],
])
