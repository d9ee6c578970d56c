package tn.marsa.matching.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.matching.scoring.Score;
import tn.marsa.matching.scoring.Scoring;

/** Counts over the questions asked of one index. */
final class Tally {

    private final MemoryIndex index;
    private final Scoring scoring;
    private int asked;
    private int inCandidates;
    private int first;
    private int amongFive;
    private int amongTen;
    private long candidates;
    private int rightAlerts;
    private int wrongAlerts;
    private int askedInVain;

    Tally(MemoryIndex index, Scoring scoring) {
        this.index = index;
        this.scoring = scoring;
    }

    void ask(Known one) {
        List<Known> found = index.candidates(one);
        List<Score> scores = scoring.compareAll(
                one.description(), found.stream().map(Known::description).toList());
        List<Integer> ranked = IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores.get(i).bits()))
                .toList();
        asked++;
        candidates += found.size();
        int place = ranked.stream()
                .map(i -> found.get(i).person() == one.person())
                .toList()
                .indexOf(true);
        count(place);
        List<Integer> alerts = ranked.stream()
                .filter(i -> scores.get(i).strength() != MatchStrength.WEAK)
                .toList();
        int right = (int) alerts.stream()
                .filter(i -> found.get(i).person() == one.person())
                .count();
        rightAlerts += right;
        wrongAlerts += alerts.size() - right;
        askedInVain += alerts.size() > right ? 1 : 0;
        show(one, ranked, found, scores, place, alerts.size() > right, right > 0);
    }

    private void count(int place) {
        inCandidates += place >= 0 ? 1 : 0;
        first += place == 0 ? 1 : 0;
        amongFive += place >= 0 && place < 5 ? 1 : 0;
        amongTen += place >= 0 && place < 10 ? 1 : 0;
    }

    String falseAlerts() {
        return String.format(Locale.ROOT, "asked=%d false_alerts=%.4f", asked, (double) askedInVain / asked);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "asked=%d completeness=%.4f recall1=%.4f recall5=%.4f recall10=%.4f alerted=%.4f precision=%.4f "
                        + "candidates=%.1f rows_read=%.1f keys=%.1f",
                asked,
                share(inCandidates),
                share(first),
                share(amongFive),
                share(amongTen),
                share(rightAlerts),
                rightAlerts + wrongAlerts == 0 ? 1 : (double) rightAlerts / (rightAlerts + wrongAlerts),
                (double) candidates / asked,
                (double) index.rowsRead() / asked,
                index.keysOfAFile());
    }

    private double share(int count) {
        return (double) count / asked;
    }

    // What went wrong, person by person, if asked for: the persons are invented.
    private static void show(
            Known one,
            List<Integer> ranked,
            List<Known> found,
            List<Score> scores,
            int place,
            boolean isWrong,
            boolean isAlerted) {
        if (!Boolean.getBoolean("misses") || (place < 0 && !isWrong) || (place == 0 && isAlerted && !isWrong)) {
            return;
        }
        System.out.println((isWrong ? "WRONG " : (isAlerted ? "PLACE " : "LOW ") + place + " ") + words(one));
        for (int i : ranked.subList(0, Math.min(ranked.size(), Math.max(2, place + 1)))) {
            Known other = found.get(i);
            if (isWrong || other.person() == one.person()) {
                System.out.println("      " + (other.person() == one.person() ? "= " : "x ") + words(other) + " "
                        + Math.round(scores.get(i).bits()) + " "
                        + scores.get(i).fields().stream()
                                .map(field -> String.valueOf(Math.round(field.bits())))
                                .toList());
            }
        }
    }

    private static String words(Known known) {
        return known.person() + " "
                + known.description().names().stream()
                        .map(name -> name.surname() + "/" + name.given())
                        .toList()
                + " " + known.description().birth() + " " + known.description().address();
    }
}
