package ui

import "github.com/charmbracelet/lipgloss"

// palette is what differs between the themes that have colours. The terminal's
// own background and foreground stay as they are.
type palette struct {
	name string
	// light says that it is made for light backgrounds.
	light bool
	// contrast is what every text has at least against the backgrounds that it
	// is made for: 4.5 is level AA of WCAG 2.2 (criterion 1.4.3), 7 is AAA
	// (1.4.6). A test computes it.
	contrast float64

	dim, border, focus, key, brand, good, warn, bad, unsafe, row, ink string
	hue                                                               [hues]string
}

// The names of the themes. Auto stands for the one of the terminal's
// background; the others that have a twin for light backgrounds are replaced
// by it there.
const (
	ThemeAuto          = "auto"
	ThemeDark          = "dark"
	ThemeLight         = "light"
	ThemeContrast      = "contrast"       // every text at 7:1 and more
	ThemeContrastLight = "contrast-light" //
	ThemeSafe          = "colorblind"     // told apart without red and green
	ThemeSafeLight     = "colorblind-light"
	ThemeNone          = "none" // bold, underline and reverse instead of colours
)

// ThemeNames returns the names that a theme can be asked for by.
func ThemeNames() []string {
	return []string{ThemeAuto, ThemeDark, ThemeLight, ThemeContrast, ThemeContrastLight, ThemeSafe, ThemeSafeLight, ThemeNone}
}

// Named returns the theme with the given name; one that there is not, auto
// included, is the theme for dark backgrounds.
func Named(name string, r *lipgloss.Renderer) *Theme {
	if name == ThemeNone {
		return NoColor(r)
	}
	for _, p := range palettes {
		if p.name == name {
			return newTheme(r, p)
		}
	}
	return newTheme(r, palettes[0])
}

// Dark returns the theme for dark backgrounds.
func Dark(r *lipgloss.Renderer) *Theme { return Named(ThemeDark, r) }

// Light returns the theme for light backgrounds.
func Light(r *lipgloss.Renderer) *Theme { return Named(ThemeLight, r) }

// palettes are the themes. The colours of the two colour-blind safe ones are
// those of Okabe and Ito (Color Universal Design, 2008), darkened for light
// backgrounds.
var palettes = []palette{
	{
		name: ThemeDark, contrast: 4.5,
		dim: "#8b92a5", border: "#4a5166", focus: "#7aa2f7", key: "#7dcfff", brand: "#7aa2f7",
		good: "#9ece6a", warn: "#e0af68", bad: "#f7768e", unsafe: "#ff9e64", row: "#232a3b",
		hue: [hues]string{"#7dcfff", "#e0af68", "#bb9af7", "#ff9e64", "#9ece6a", "#73daca"},
		ink: "#16161e",
	},
	{
		name: ThemeLight, light: true, contrast: 4.5,
		dim: "#5c6170", border: "#b4b8c4", focus: "#2959aa", key: "#0f5e8c", brand: "#2959aa",
		good: "#33691e", warn: "#8f5e15", bad: "#b3203d", unsafe: "#a3461a", row: "#e3e8f6",
		hue: [hues]string{"#0f5e8c", "#8f5e15", "#6a3fb5", "#a3461a", "#33691e", "#0b6b60"},
		ink: "#ffffff",
	},
	{
		name: ThemeContrast, contrast: 7,
		dim: "#c8ccd8", border: "#9aa0b0", focus: "#9fd0ff", key: "#8fe3ff", brand: "#9fd0ff",
		good: "#a8f080", warn: "#ffd75f", bad: "#ffa3b1", unsafe: "#ffb780", row: "#222a3a",
		hue: [hues]string{"#8fe3ff", "#ffd75f", "#d9c2ff", "#ffb780", "#a8f080", "#8ff0dc"},
		ink: "#000000",
	},
	{
		name: ThemeContrastLight, light: true, contrast: 7,
		dim: "#363a45", border: "#6a6f7c", focus: "#0a2f78", key: "#063c5e", brand: "#0a2f78",
		good: "#1c440c", warn: "#533203", bad: "#7d0a24", unsafe: "#6b2604", row: "#e4e9f6",
		hue: [hues]string{"#063c5e", "#533203", "#43208a", "#6b2604", "#1c440c", "#04413a"},
		ink: "#ffffff",
	},
	{
		name: ThemeSafe, contrast: 4.5,
		dim: "#9298a8", border: "#4a5166", focus: "#56b4e9", key: "#8fd0f5", brand: "#56b4e9",
		good: "#56b4e9", warn: "#f0e442", bad: "#ee7733", unsafe: "#e6a0c4", row: "#262d3d",
		hue: [hues]string{"#56b4e9", "#f0e442", "#e6a0c4", "#ee7733", "#33c9a0", "#c8ccd8"},
		ink: "#101014",
	},
	{
		name: ThemeSafeLight, light: true, contrast: 4.5,
		dim: "#5c6170", border: "#b4b8c4", focus: "#005a8e", key: "#00527f", brand: "#005a8e",
		good: "#005a8e", warn: "#3d3f46", bad: "#a84300", unsafe: "#8a2f62", row: "#e2e8f5",
		hue: [hues]string{"#005a8e", "#5d5300", "#8a2f62", "#a84300", "#00604a", "#3f4450"},
		ink: "#ffffff",
	},
}

// newTheme makes a theme with the palette's colours.
func newTheme(r *lipgloss.Renderer, p palette) *Theme {
	s := newStyles(r)
	fg := func(c string) lipgloss.Style { return r.NewStyle().Foreground(lipgloss.Color(c)) }
	row := s.plainRow[:]
	row[Dim], row[Border], row[Focus] = fg(p.dim), fg(p.border), fg(p.focus)
	row[Strong], row[Title] = r.NewStyle().Bold(true), r.NewStyle().Bold(true)
	row[Key], row[Brand] = fg(p.key), fg(p.brand).Bold(true)
	row[Good], row[Warn], row[Bad] = fg(p.good), fg(p.warn), fg(p.bad)
	row[Unsafe] = fg(p.unsafe)
	row[Rejected] = fg(p.dim).Strikethrough(true)
	row[Selected] = r.NewStyle().Foreground(lipgloss.Color(p.ink)).Background(lipgloss.Color(p.focus))
	row[Cursor] = r.NewStyle().Foreground(lipgloss.Color(p.ink)).Background(lipgloss.Color(p.unsafe)).Bold(true)
	for i, c := range p.hue {
		row[Hit+Paint(i)] = fg(c).Underline(true)
		row[Number+Paint(i)] = fg(c)
		row[Chosen+Paint(i)] = r.NewStyle().Foreground(lipgloss.Color(p.ink)).Background(lipgloss.Color(c)).Bold(true)
	}
	for i := range row {
		s.selectedRow[i] = row[i].Background(lipgloss.Color(p.row))
	}
	t := s.theme(p.name)
	t.Colors = true
	return t
}
