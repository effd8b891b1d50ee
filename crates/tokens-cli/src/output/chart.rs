//! Small charts of one line.

/// The signs for counts, from the least to the greatest; the first one stands for none.
const BLOCKS: &[char] = &['·', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const DIGITS: &[char] = &['.', '1', '2', '3', '4', '5', '6', '7', '8'];

/// A sign for each count: its height among the others. `unicode`: with block characters.
pub(super) fn bars(counts: &[u64], unicode: bool) -> String {
    let signs = if unicode { BLOCKS } else { DIGITS };
    let most = counts.iter().copied().max().unwrap_or(0);
    let sign = |count: &u64| {
        let steps = u128::from(*count) * (signs.len() as u128 - 1);
        let height = steps.div_ceil(u128::from(most.max(1)));
        let sign = usize::try_from(height).ok();
        sign.and_then(|height| signs.get(height)).unwrap_or(&'?')
    };
    counts.iter().map(sign).collect()
}

/// Whether block characters can be shown: the locale says UTF-8.
pub(super) fn is_unicode() -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .filter_map(std::env::var_os)
        .find(|value| !value.is_empty());
    let locale = locale.map(|value| value.to_string_lossy().to_ascii_lowercase());
    match locale {
        Some(locale) => locale.contains("utf-8") || locale.contains("utf8"),
        None => cfg!(windows),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_high_as_its_count() {
        for (counts, blocks, digits) in [
            (&[][..], "", ""),
            (&[0, 0], "··", ".."),
            (&[0, 1, 4, 8], "·▁▄█", ".148"),
            (&[1, 1000], "▁█", "18"),
            (&[u64::MAX, 0, 1], "█·▁", "8.1"),
        ] {
            assert_eq!(bars(counts, true), blocks);
            assert_eq!(bars(counts, false), digits);
        }
    }
}
