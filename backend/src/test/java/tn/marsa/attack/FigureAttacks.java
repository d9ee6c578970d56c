package tn.marsa.attack;

import static tn.marsa.attack.Attack.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Figures asked for so that a person would stand in them, and by those who may not ask at all. */
final class FigureAttacks {

    private static final String KIND = "figures";
    private static final String HONEST = "{ statistics { plan { mostDimensions } releases { edges { cursor } } } }";
    private static final String ANY = "{ statistics { measures { name } } }";

    private FigureAttacks() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>(List.of(
                outside(
                        "the cells of one",
                        "by: [SEX, AGE, CITIZENSHIP, GROUND, GOVERNORATE, ACTIVITY], period: \"2025\"",
                        "TOO_MANY_DIMENSIONS"),
                outside(
                        "complement by a filter",
                        "by: [SEX], where: {dimension: SEX, category: \"1\"}, period: \"2025\"",
                        "DIMENSION_TWICE"),
                outside(
                        "complement of a narrowed table",
                        "by: [SEX], where: [{dimension: CITIZENSHIP, category: \"CIV\"}, {dimension: AGE, category: \"Y20T24\"}],"
                                + " period: \"2025\"",
                        "NOT_TOGETHER"),
                outside("sums along a hierarchy", "by: [AGE, AGE_BROAD], period: \"2025\"", "TWO_LEVELS"),
                outside("detail of a month", "by: [CITIZENSHIP, SEX], period: \"2025-03\"", "NOT_TOGETHER"),
                outside("detail of a month by a filter", """
                        by: [SEX], where: {dimension: CITIZENSHIP, category: "CIV"}, period: "2025-03\"""", "NOT_TOGETHER"),
                outside("persons of an office", "by: [OFFICE, SEX], period: \"2025\"", "OFFICE_ALONE"),
                outside(
                        "a category that is none",
                        "where: {dimension: SEX, category: \"9\"}, period: \"2025\"",
                        "UNKNOWN_CATEGORY"),
                table(
                        "a period that is not over",
                        "period: \"2999\"",
                        answer -> answer.body().contains("\"PeriodNotReleased\"")),
                table("overlapping periods: a week", "period: \"2025-W10\"", code("INVALID_VALUE")),
                table("overlapping periods: a day", "period: \"2025-03-07\"", code("INVALID_VALUE")),
                table(
                        "a dimension that is none",
                        "by: [SURNAME], period: \"2025\"",
                        code("INVALID_REQUEST", "INVALID_VALUE")),
                absent("the true count", Who.OBSERVATORY, """
                        { statistics { table(measure: STOCK, period: "2025") {
                          ... on StatisticsTable { cells { trueCount key } } } } }"""),
                absent("the name of a synthetic row", Who.OBSERVATORY, """
                        { statistics { sample(period: "2025") { ... on SyntheticSample {
                          rows { identifier names { surname } travelDocument { number } contact { phone } } } } } }"""),
                absent("the birth date of a synthetic row", Who.OBSERVATORY, """
                        { statistics { sample(period: "2025") { ... on SyntheticSample { rows { birth { date } } } } } }"""),
                absent("a file by the type of synthetic rows", Who.OBSERVATORY, """
                        { migrant(identifier: "1234 5678 9012") { ... on Migrant { birth { year } } } }"""),
                absent("means of true figures", Who.OBSERVATORY, "{ statistics { mean(measure: STOCK) } }")));
        for (Who who :
                List.of(Who.OFFICER, Who.SUPERVISOR, Who.ADMINISTRATOR, Who.AUDITOR, Who.INSPECTOR, Who.VERIFIER)) {
            attacks.add(absent("figures by " + who, who, ANY));
            attacks.add(file("figures as a file by " + who, who, "measure=STOCK&period=2025", 404));
        }
        attacks.add(file(
                "a file of levels of a hierarchy", Who.OBSERVATORY, "measure=STOCK&by=AGE,AGE_BROAD&period=2025", 422));
        attacks.add(file("a file of names", Who.OBSERVATORY, "measure=STOCK&by=SURNAME&period=2025", 400));
        attacks.add(absent("publication by an administrator", Who.ADMINISTRATOR, """
                mutation { publishRelease(input: {idempotencyKey: "7f3f0a54-6f0f-4d0e-9d3c-6f7f0a546f0f",
                  releaseId: "7f3f0a54-6f0f-4d0e-9d3c-6f7f0a546f0f", hash: ""}) { __typename } }"""));
        return attacks;
    }

    private static Attack outside(String name, String arguments, String rule) {
        return table(name, arguments, answer -> answer.body().contains("\"" + rule + "\""));
    }

    private static Attack table(String name, String arguments, Predicate<Answer> refused) {
        return new Attack(
                KIND,
                name,
                target -> target.graphQl(Who.OBSERVATORY, """
                        { statistics { table(measure: REGISTRATIONS, %s) {
                          __typename ... on OutsidePlan { rule } ... on StatisticsTable { cells { value } } } } }""".formatted(arguments)),
                refused,
                target -> target.graphQl(Who.OBSERVATORY, HONEST));
    }

    private static Attack file(String name, Who who, String question, int status) {
        return new Attack(
                KIND,
                name,
                target -> target.file(who, "/figures/table?format=CSV&" + question),
                answer -> answer.status() == status,
                target -> target.graphQl(Who.OBSERVATORY, HONEST));
    }

    private static Attack absent(String name, Who who, String document) {
        return new Attack(
                KIND,
                name,
                target -> target.graphQl(who, document),
                code("INVALID_REQUEST"),
                target -> target.graphQl(Who.OBSERVATORY, HONEST));
    }
}
