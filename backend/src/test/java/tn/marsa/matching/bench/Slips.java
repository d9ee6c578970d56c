package tn.marsa.matching.bench;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.PartialDate;

/** What goes wrong when something is written down again. */
final class Slips {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Random random;

    Slips(Random random) {
        this.random = random;
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** One letter left out, doubled, changed or swapped with the next, or a space too many. */
    String inText(String text) {
        if (text.length() < 3) {
            return text;
        }
        int at = random.nextInt(1, text.length() - 1);
        char other = text.charAt(at) > 0x7F ? text.charAt(0) : LETTERS.charAt(random.nextInt(LETTERS.length()));
        String end = text.substring(at + 1);
        return text.substring(0, at)
                + switch (random.nextInt(5)) {
                    case 0 -> end;
                    case 1 -> text.charAt(at) + "" + other + end;
                    case 2 -> other + end;
                    case 3 -> text.charAt(at) + " " + end;
                    default -> end.charAt(0) + "" + text.charAt(at) + end.substring(1);
                };
    }

    String inNumber(String digits) {
        int at = random.nextInt(digits.length());
        return digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1);
    }

    /** Less of a date, day and month swapped, a digit changed, another date, or none. */
    @Nullable PartialDate inDate(PartialDate date) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> new PartialDate(date.year(), 0, 0);
            case 2 -> new PartialDate(date.year(), date.month(), 0);
            case 3 -> new PartialDate(date.year(), 1, 1);
            case 4 -> orElse(date.year(), date.day(), date.month(), date);
            case 5 -> orElse(date.year() + (random.nextBoolean() ? 1 : -1), date.month(), date.day(), date);
            case 6 -> orElse(date.year(), date.month(), random.nextInt(1, 29), date);
            case 7 -> orElse(date.year() + random.nextInt(-9, 10), random.nextInt(1, 13), random.nextInt(1, 29), date);
            default -> null;
        };
    }

    private static PartialDate orElse(int year, int month, int day, PartialDate otherwise) {
        try {
            return new PartialDate(year, month, day);
        } catch (InvalidValue impossible) {
            return otherwise;
        }
    }
}
