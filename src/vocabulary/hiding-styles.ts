/** A `style` that shows nothing of its element, as far as one can tell without style sheets. */
export const hidingStyles = /display\s?:\s?none|visibility\s?:\s?hidden/i
