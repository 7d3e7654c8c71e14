#!/usr/bin/env bash
# Makes the letters of the printed page anew: Noto, as npm packs it, cut down to the scripts the page is set in.
# Needs npm and Python with fonttools (`pip install fonttools==4.68.0`). What it writes is kept beside it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() { # name version sha512 in hex
  (cd "$work" && npm pack --silent "@expo-google-fonts/$1@$2" >/dev/null)
  file="$work/expo-google-fonts-$1-$2.tgz"
  echo "$3  $file" | sha512sum --check --quiet
  mkdir -p "$work/$1" && tar xzf "$file" -C "$work/$1" --strip-components=1
}
cut() { # from to unicodes
  python3 -m fontTools.subset "$1" --output-file="$here/$2" --unicodes="$3" --no-hinting --desubroutinize \
    --layout-features=ccmp,locl,mark,mkmk,kern,liga,init,medi,fina,isol,rlig,calt --name-IDs=0,1,2,4,6,13,14 \
    --notdef-outline --glyph-names
}

fetch noto-sans 0.4.2 cd80fc1b68a358bc6a9aaba8420821361ff1f69d32c56c00ac3d28c4ed685d8d6ac79bce778b7429b867bbf0b1f114f2d3c3a003c46dc6e50b645697c153e73f
fetch noto-sans-arabic 0.4.3 62fb71cae7a0c4f7a0bb6839bab5c9fa0431469f22efdf2742cc139848f05ce591fdfab2d06bdecba87922835106b738dd2c51c4f7b3a82891f62be97cf0174a
# Latin with its two extensions and Vietnamese, Greek, Cyrillic, and the signs a page of figures needs.
letters='U+0020-007E,U+00A0-024F,U+02C6-02DD,U+0300-0304,U+0306-030C,U+0323,U+0370-03FF,U+0400-052F,U+1E00-1EFF'
signs='U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+2070-2079,U+2080-2089'
more='U+20AC,U+2103,U+2109,U+2116,U+2122,U+2190-2193,U+2212,U+2215,U+2248,U+2260,U+2264,U+2265,U+25CC,U+FFFD'
cut "$work/noto-sans/400Regular/NotoSans_400Regular.ttf" NotoSans-Regular.ttf "$letters,$signs,$more"
cut "$work/noto-sans/700Bold/NotoSans_700Bold.ttf" NotoSans-Bold.ttf "$letters,$signs,$more"
cut "$work/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf" NotoSansArabic-Regular.ttf \
  'U+0020-0022,U+0028,U+0029,U+002E,U+003A,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+200C,U+200D,U+FB50-FBB1,U+FE70-FEFC'
cp "$work/noto-sans/LICENSE_FONT" "$here/LICENSE-NotoSans.txt"
cp "$work/noto-sans-arabic/LICENSE_FONT" "$here/LICENSE-NotoSansArabic.txt"
