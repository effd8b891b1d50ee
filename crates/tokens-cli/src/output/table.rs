//! Lays out a table: aligned by the cells that a terminal shows, cut to its width, what must not be cut left whole.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::escape;

const GAP: &str = "  ";
const CUT: char = '…';

/// A column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub(crate) title: &'static str,
    pub(crate) fit: Fit,
}

/// What may happen to a column on a narrow terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    /// Never cut, and neither is what stands left of it dropped.
    Whole,
    /// Not made narrower, but dropped where the line ends.
    Rigid,
    /// Made narrower, but not than this.
    Down(usize),
}

/// Lines of cells under their titles, each with a line break, and below them which columns found no room. `width` is the
/// terminal's; `None` cuts nothing. Cells are made safe here.
pub(crate) fn render(columns: &[Column], rows: &[Vec<String>], width: Option<usize>) -> String {
    let titles = columns.iter().map(|column| column.title.to_owned());
    let mut lines = vec![titles.collect::<Vec<_>>()];
    for row in rows {
        lines.push(row.iter().map(|cell| escape::line(cell)).collect());
    }
    let mut widths: Vec<_> = (0..columns.len())
        .map(|index| {
            let cells = lines.iter().filter_map(|line| line.get(index));
            cells.map(|cell| cell.width()).max().unwrap_or(0)
        })
        .collect();
    if let Some(width) = width {
        narrow(columns, &mut widths, width);
    }
    let mut text = String::new();
    for line in &lines {
        text.push_str(&fit_line(columns, line, &widths, width));
        text.push('\n');
    }
    let dropped = dropped(columns, &widths, width);
    if !dropped.is_empty() {
        text.push_str(&format!("{CUT} no room for {}\n", dropped.join(", ")));
    }
    text
}

/// The columns of which nothing is left.
fn dropped(columns: &[Column], widths: &[usize], terminal: Option<usize>) -> Vec<&'static str> {
    let whole = columns.iter().rposition(|column| column.fit == Fit::Whole);
    let mut used = 0;
    let mut dropped = Vec::new();
    for (index, (column, width)) in columns.iter().zip(widths).enumerate() {
        let must = whole.is_some_and(|whole| index <= whole);
        if !must && terminal.is_some_and(|terminal| used >= terminal) {
            dropped.push(column.title);
        }
        used += width + GAP.len();
    }
    dropped
}

/// Takes from the widest column that may be narrower, one cell at a time, until the line fits or nothing is left to take.
fn narrow(columns: &[Column], widths: &mut [usize], width: usize) {
    let gaps = GAP.len() * columns.len().saturating_sub(1);
    let mut excess = (widths.iter().sum::<usize>() + gaps).saturating_sub(width);
    while excess > 0 {
        let widest = columns
            .iter()
            .zip(widths.iter_mut())
            .filter(|(column, width)| matches!(column.fit, Fit::Down(least) if **width > least))
            .max_by_key(|(_, width)| **width);
        let Some((_, width)) = widest else { return };
        *width -= 1;
        excess -= 1;
    }
}

fn fit_line(
    columns: &[Column],
    cells: &[String],
    widths: &[usize],
    terminal: Option<usize>,
) -> String {
    let whole = columns.iter().rposition(|column| column.fit == Fit::Whole);
    let mut line = String::new();
    let mut used = 0;
    for (index, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let gap = if index == 0 { "" } else { GAP };
        let must = whole.is_some_and(|whole| index <= whole);
        let left = match terminal {
            Some(terminal) if !must => terminal.saturating_sub(used + gap.len()),
            _ => usize::MAX,
        };
        if left == 0 {
            break;
        }
        let shown = cut(cell, left.min(*width));
        let padding = width.min(&left).saturating_sub(shown.width());
        line.push_str(gap);
        line.push_str(&shown);
        line.extend(std::iter::repeat_n(' ', padding));
        used += gap.len() + shown.width() + padding;
        if left < *width {
            break;
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// `text`, or as much of it as fits into `width` cells with the sign that it was cut.
fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 1;
    for character in text.chars() {
        used += character.width().unwrap_or(0);
        if used > width {
            break;
        }
        kept.push(character);
    }
    // A joiner at the end would join the sign.
    kept.truncate(kept.trim_end_matches(['\u{200d}', ' ']).len());
    if width > 0 {
        kept.push(CUT);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [Column; 4] = [
        Column {
            title: "ID",
            fit: Fit::Whole,
        },
        Column {
            title: "NAME",
            fit: Fit::Down(4),
        },
        Column {
            title: "USED",
            fit: Fit::Rigid,
        },
        Column {
            title: "REACH",
            fit: Fit::Down(5),
        },
    ];

    fn rows() -> Vec<Vec<String>> {
        let row = |cells: [&str; 4]| cells.map(str::to_owned).to_vec();
        vec![
            row(["00T1", "build server", "3 d ago", "admin of org"]),
            row(["00T234", "東京のビルド", "never", "read"]),
            row(["00T5", "👩‍💻 x\u{1b}[2J", "never", "read"]),
        ]
    }

    #[test]
    fn columns_align_by_what_a_terminal_shows() {
        insta::assert_snapshot!(render(&COLUMNS, &rows(), None), @r"
        ID      NAME           USED     REACH
        00T1    build server   3 d ago  admin of org
        00T234  東京のビルド   never    read
        00T5    👩‍💻 x\u{1b}[2J  never    read
        ");
    }

    #[test]
    fn a_narrow_terminal_cuts_all_but_ids() {
        for width in 0..60 {
            let text = render(&COLUMNS, &rows(), Some(width));
            let rows = text.lines().filter(|line| !line.starts_with(CUT));
            for (line, id) in rows.skip(1).zip(["00T1", "00T234", "00T5"]) {
                assert!(line.starts_with(id), "{width}: {line}");
                assert!(line.width() <= width.max(6), "{width}: {line}");
            }
        }
        insta::assert_snapshot!(render(&COLUMNS, &rows(), Some(34)), @r"
        ID      NAME      USED     REACH
        00T1    build s…  3 d ago  admin…
        00T234  東京の…   never    read
        00T5    👩‍💻 x\…    never    read
        ");
        insta::assert_snapshot!(render(&COLUMNS, &rows(), Some(18)), @r"
        ID      NAME  USED
        00T1    bui…  3 d…
        00T234  東…   nev…
        00T5    👩…   nev…
        … no room for REACH
        ");
    }

    #[test]
    fn a_cut_is_marked_and_fits() {
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("abcd", 3), "ab…");
        assert_eq!(cut("東京", 3), "東…");
        assert_eq!(cut("abcd", 1), "…");
        assert_eq!(cut("abcd", 0), "");
    }
}
