package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// duration is the value of a flag: longer than nothing, and where hours are
// many, in days, as 90d.
type duration time.Duration

// String implements pflag.Value.
func (d *duration) String() string {
	if *d == 0 {
		return ""
	}
	return time.Duration(*d).String()
}

// Type implements pflag.Value.
func (d *duration) Type() string { return "duration" }

// Set implements pflag.Value.
func (d *duration) Set(s string) error {
	if days, ok := strings.CutSuffix(s, "d"); ok {
		if n, err := strconv.Atoi(days); err == nil && n > 0 && n < 36500 {
			*d = duration(n) * duration(24*time.Hour)
			return nil
		}
	}
	if v, err := time.ParseDuration(s); err == nil && v > 0 {
		*d = duration(v)
		return nil
	}
	return fmt.Errorf("%q is no duration, as 90d or 36h", s)
}
