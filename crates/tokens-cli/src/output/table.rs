//! Lays out a table: aligned by the cells that a terminal shows, cut to its width, what must not be cut left whole.

use std::io::{self, Write};

use anstyle::Style;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{escape, style};

const GAP: &str = "  ";
pub(super) const CUT: char = '…';

/// A column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub(super) title: &'static str,
    fit: Fit,
}

impl Column {
    pub(crate) const fn new(title: &'static str, fit: Fit) -> Self {
        Self { title, fit }
    }
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

/// What stands in a column, made safe.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    text: String,
    style: Style,
}

impl Cell {
    /// `text`, in colour where there are colours.
    pub(crate) fn styled(text: &str, style: Style) -> Self {
        Self {
            text: escape::line(text),
            style,
        }
    }

    /// The text as it is shown.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::styled(text, Style::new())
    }
}

/// How a table is laid out on its terminal, if it has one: without, nothing is cut.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Screen {
    pub(crate) width: Option<usize>,
    pub(crate) colours: bool,
    /// What to do about columns that found no room.
    pub(crate) hint: &'static str,
}

/// Lines of cells under their titles, each with a line break, and below them which columns found no room. `width` is the
/// terminal's; `None` cuts nothing. Cells are made safe here.
pub(crate) fn render(columns: &[Column], rows: &[Vec<String>], width: Option<usize>) -> String {
    let cells = |row: &Vec<String>| row.iter().map(|cell| cell.as_str().into()).collect();
    let screen = Screen {
        width,
        ..Screen::default()
    };
    let mut text = Vec::new();
    // Memory takes everything, and all that is written is text.
    let _ = write(&mut text, columns, rows.iter().map(cells), screen);
    String::from_utf8_lossy(&text).into_owned()
}

/// As [`render`], to `out`. The rows are made twice, to be measured and to be written, and none is kept.
///
/// # Errors
///
/// When `out` fails.
pub(crate) fn write(
    out: &mut dyn Write,
    columns: &[Column],
    rows: impl Iterator<Item = Vec<Cell>> + Clone,
    screen: Screen,
) -> io::Result<()> {
    let mut widths = measure(columns, rows.clone());
    if let Some(width) = screen.width {
        narrow(columns, &mut widths, width);
    }
    let titles = columns
        .iter()
        .map(|column| Cell::styled(column.title, style::TITLE));
    for row in std::iter::once(titles.collect()).chain(rows) {
        writeln!(out, "{}", fit_line(columns, &row, &widths, screen))?;
    }
    let dropped = dropped(columns, &widths, screen.width);
    if !dropped.is_empty() {
        let hint = screen.hint;
        writeln!(out, "{CUT} no room for {}{hint}", dropped.join(", "))?;
    }
    Ok(())
}

/// Whether all that stands in `rows` finds room in a terminal of this width.
pub(crate) fn fits(
    columns: &[Column],
    rows: impl Iterator<Item = Vec<Cell>>,
    width: Option<usize>,
) -> bool {
    width.is_none_or(|width| line_width(&measure(columns, rows)) <= width)
}

/// Whether `columns` find room in a terminal of this width, if some of them only with cells that are cut.
pub(crate) fn fits_if_cut(
    columns: &[Column],
    rows: impl Iterator<Item = Vec<Cell>>,
    width: Option<usize>,
) -> bool {
    let Some(width) = width else { return true };
    let mut widths = measure(columns, rows);
    narrow(columns, &mut widths, width);
    line_width(&widths) <= width
}

/// The widest cell of each column.
fn measure(columns: &[Column], rows: impl Iterator<Item = Vec<Cell>>) -> Vec<usize> {
    let titles = columns.iter().map(|column| column.title.width());
    let mut widths: Vec<_> = titles.collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(&row) {
            *width = cell.text.width().max(*width);
        }
    }
    widths
}

/// The cells that a line of such columns takes.
fn line_width(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP.len() * widths.len().saturating_sub(1)
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
    let mut excess = line_width(widths).saturating_sub(width);
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

fn fit_line(columns: &[Column], cells: &[Cell], widths: &[usize], screen: Screen) -> String {
    let whole = columns.iter().rposition(|column| column.fit == Fit::Whole);
    let mut line = String::new();
    let mut used = 0;
    let mut blank = 0;
    for (index, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let gap = if index == 0 { "" } else { GAP };
        let must = whole.is_some_and(|whole| index <= whole);
        let left = match screen.width {
            Some(terminal) if !must => terminal.saturating_sub(used + gap.len()),
            _ => usize::MAX,
        };
        if left == 0 {
            break;
        }
        let shown = cut(&cell.text, left.min(*width));
        let rest = width.min(&left).saturating_sub(shown.width());
        used += gap.len() + shown.width() + rest;
        blank += gap.len();
        if !shown.is_empty() {
            // Only between cells, so that no line ends in spaces.
            line.extend(std::iter::repeat_n(' ', std::mem::take(&mut blank)));
            if screen.colours {
                let style = cell.style;
                line.push_str(&format!("{style}{shown}{style:#}"));
            } else {
                line.push_str(&shown);
            }
        }
        blank += rest;
        if left < *width {
            break;
        }
    }
    line
}

/// `text`, or as much of it as fits into `width` cells with the sign that it was cut.
pub(super) fn cut(text: &str, width: usize) -> String {
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
        Column::new("ID", Fit::Whole),
        Column::new("NAME", Fit::Down(4)),
        Column::new("USED", Fit::Rigid),
        Column::new("REACH", Fit::Down(5)),
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
