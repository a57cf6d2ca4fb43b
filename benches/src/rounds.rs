// SPDX-License-Identifier: MIT
//! Measuring side by side: each round runs everybody once, so that whatever else the machine does
//! meets all alike; a ratio is that of one round, and the median of all rounds is what counts.

use std::time::Duration;

use crate::Outcome;
use crate::process::Cost;

/// Somebody who is measured.
pub struct Contestant<'a> {
    name: &'static str,
    run: Box<dyn FnMut() -> Outcome<Cost> + 'a>,
}

impl<'a> Contestant<'a> {
    /// What is called `name`, and costs what `run` says.
    pub fn new(name: &'static str, run: impl FnMut() -> Outcome<Cost> + 'a) -> Self {
        Contestant {
            name,
            run: Box::new(run),
        }
    }
}

/// What everybody's runs cost, round by round.
pub struct Rounds {
    costs: Vec<(&'static str, Vec<Cost>)>,
}

impl Rounds {
    /// Runs so many rounds, after one that is not counted if `warm`.
    pub fn of(mut all: Vec<Contestant<'_>>, rounds: usize, warm: bool) -> Outcome<Rounds> {
        if warm {
            for one in &mut all {
                (one.run)()?;
            }
        }
        let mut costs: Vec<_> = all.iter().map(|one| (one.name, Vec::new())).collect();
        for round in 0..rounds {
            for position in order(all.len(), round) {
                costs[position].1.push((all[position].run)()?);
            }
        }
        Ok(Rounds { costs })
    }

    /// Who was measured.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.costs.iter().map(|(name, _)| *name)
    }

    /// The median of how many times as long as `other` `one` takes.
    pub fn time(&self, one: &str, other: &str) -> f64 {
        self.ratio(one, other, |cost| cost.wall.as_secs_f64())
    }

    /// The median of how many times the memory of `other` `one` takes.
    pub fn memory(&self, one: &str, other: &str) -> f64 {
        self.ratio(one, other, |cost| cost.peak as f64)
    }

    /// The medians of each part of what somebody's runs cost.
    pub fn cost(&self, name: &str) -> Cost {
        let costs = self.of_name(name);
        let seconds = |part: fn(&Cost) -> Duration| {
            let all = costs.iter().map(|cost| part(cost).as_secs_f64()).collect();
            Duration::from_secs_f64(median(all))
        };
        Cost {
            wall: seconds(|cost| cost.wall),
            cpu: seconds(|cost| cost.cpu),
            peak: median(costs.iter().map(|cost| cost.peak as f64).collect()) as u64,
        }
    }

    fn ratio(&self, one: &str, other: &str, part: fn(&Cost) -> f64) -> f64 {
        let pairs = self.of_name(one).iter().zip(self.of_name(other));
        median(pairs.map(|(one, other)| part(one) / part(other)).collect())
    }

    fn of_name(&self, name: &str) -> &[Cost] {
        let found = self.costs.iter().find(|(known, _)| *known == name);
        found.map_or(&[], |(_, costs)| costs)
    }
}

/// Who comes first changes from round to round.
fn order(number: usize, round: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..number).collect();
    if number > 0 {
        order.rotate_left(round / 2 % number);
    }
    if round % 2 == 1 {
        order.reverse();
    }
    order
}

/// The middle one, or the mean of the two in the middle; zero if there is none.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match (numbers.len() % 2, numbers.get(middle)) {
        (_, None) => 0.0,
        (1, Some(number)) => *number,
        (_, Some(number)) => (numbers[middle - 1] + number) / 2.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(vec![9.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 2.0, 9.0]), 3.0);
        assert_eq!(median(Vec::new()), 0.0);
    }

    #[test]
    fn everybody_comes_first_and_last() {
        assert_eq!(order(3, 0), [0, 1, 2]);
        assert_eq!(order(3, 1), [2, 1, 0]);
        assert_eq!(order(3, 2), [1, 2, 0]);
        assert!(order(0, 5).is_empty());
    }

    #[test]
    fn a_ratio_is_that_of_a_round() {
        let costs = |walls: [u64; 3]| {
            let mut walls = walls.into_iter();
            move || {
                Ok(Cost {
                    wall: Duration::from_millis(walls.next().unwrap()),
                    peak: 3,
                    ..Cost::default()
                })
            }
        };
        // The machine was ten times slower in one of the rounds.
        let all = vec![
            Contestant::new("one", costs([2, 40, 4])),
            Contestant::new("other", costs([1, 20, 2])),
        ];
        let rounds = Rounds::of(all, 3, false).unwrap();
        assert_eq!(rounds.time("one", "other"), 2.0);
        assert_eq!(rounds.memory("other", "one"), 1.0);
        assert_eq!(rounds.cost("one").wall, Duration::from_millis(4));
        assert_eq!(rounds.names().collect::<Vec<_>>(), ["one", "other"]);
    }
}
