package ui

import (
	"io"
	"math"
	"strconv"
	"testing"

	"github.com/charmbracelet/lipgloss"
)

// Backgrounds that terminals come with: black, and the usual dark and light
// schemes.
var (
	darkGrounds  = []string{"#000000", "#16161e", "#1e1e1e", "#002b36"}
	lightGrounds = []string{"#ffffff", "#fafafa", "#fdf6e3"}
)

// TestContrast computes the contrast of every text of every theme against the
// backgrounds that it is made for and against the selected row, and of ink on
// what is filled.
func TestContrast(t *testing.T) {
	for _, p := range palettes {
		grounds := darkGrounds
		if p.light {
			grounds = lightGrounds
		}
		texts := append([]string{p.dim, p.focus, p.key, p.brand, p.good, p.warn, p.bad, p.unsafe}, p.hue[:]...)
		for _, text := range texts {
			for _, ground := range append([]string{p.row}, grounds...) {
				if c := contrast(text, ground); c < p.contrast {
					t.Errorf("%s: %s on %s has %.2f:1, less than %.1f", p.name, text, ground, c, p.contrast)
				}
			}
		}
		for _, filled := range append([]string{p.focus, p.unsafe}, p.hue[:]...) {
			if c := contrast(p.ink, filled); c < p.contrast {
				t.Errorf("%s: ink on %s has %.2f:1", p.name, filled, c)
			}
		}
	}
}

// What means good, doubtful and bad is told apart by people who do not see red
// or green as others do. Every sign has a character of its own besides.
func TestColorBlind(t *testing.T) {
	const apart = 20 // CIE76; 2.3 is just noticeable
	for _, p := range palettes {
		if p.name != ThemeSafe && p.name != ThemeSafeLight {
			continue
		}
		for kind, m := range map[string][3][3]float64{"protanopia": protanopia, "deuteranopia": deuteranopia} {
			signs := []string{p.good, p.warn, p.bad}
			for i, a := range signs {
				for _, b := range signs[i+1:] {
					if d := distance(lab(seen(a, m)), lab(seen(b, m))); d < apart {
						t.Errorf("%s: %s and %s are %.1f apart with %s", p.name, a, b, d, kind)
					}
				}
			}
		}
	}
}

func TestNamed(t *testing.T) {
	for _, name := range ThemeNames() {
		want := name
		if name == ThemeAuto {
			want = ThemeDark
		}
		if got := Named(name, lipgloss.NewRenderer(io.Discard)).Name; got != want {
			t.Errorf("%s gives %s", name, got)
		}
	}
}

// contrast is the contrast ratio of WCAG 2.2.
func contrast(a, b string) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(hex string) float64 {
	c := linear(hex)
	return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2]
}

// linear are the linear parts of an sRGB colour.
func linear(hex string) (out [3]float64) {
	n, _ := strconv.ParseUint(hex[1:], 16, 32)
	for i := range out {
		v := float64(n>>(16-8*i)&0xff) / 255
		if out[i] = v / 12.92; v > 0.04045 {
			out[i] = math.Pow((v+0.055)/1.055, 2.4)
		}
	}
	return out
}

// How linear colours are seen: Viénot, Brettel and Mollon (1999), in linear
// sRGB.
var (
	protanopia   = [3][3]float64{{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}}
	deuteranopia = [3][3]float64{{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}}
)

func seen(hex string, m [3][3]float64) (out [3]float64) {
	c := linear(hex)
	for i := range out {
		out[i] = min(1, max(0, m[i][0]*c[0]+m[i][1]*c[1]+m[i][2]*c[2]))
	}
	return out
}

// lab is a linear sRGB colour in CIE L*a*b*, for D65.
func lab(c [3]float64) [3]float64 {
	xyz := [3]float64{
		(0.4124*c[0] + 0.3576*c[1] + 0.1805*c[2]) / 0.95047,
		0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2],
		(0.0193*c[0] + 0.1192*c[1] + 0.9505*c[2]) / 1.08883,
	}
	for i, v := range xyz {
		if xyz[i] = math.Cbrt(v); v <= 0.008856 {
			xyz[i] = 7.787*v + 16.0/116
		}
	}
	return [3]float64{116*xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])}
}

func distance(a, b [3]float64) float64 {
	return math.Sqrt(math.Pow(a[0]-b[0], 2) + math.Pow(a[1]-b[1], 2) + math.Pow(a[2]-b[2], 2))
}
