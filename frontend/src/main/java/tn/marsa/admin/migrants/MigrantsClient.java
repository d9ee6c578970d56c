package tn.marsa.admin.migrants;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.Answer;
import tn.marsa.admin.api.GraphQlApi;
import tn.marsa.admin.followup.FollowedFile;
import tn.marsa.admin.merging.MergedFiles;
import tn.marsa.admin.rights.FileRights;

/** Opens files. Each opening is a look that the API records under the person's name. */
@Component
class MigrantsClient {

    private static final int LOOKS_IN_A_FILE = 10;
    private static final int LOOKS_IN_AN_ANSWER = 100;

    private final GraphQlApi api;

    MigrantsClient(GraphQlApi api) {
        this.api = api;
    }

    /**
     * Opens the file of an identifier.
     *
     * @param typed the identifier as it was typed: any digits, any spacing
     * @param stated what for; null for a file of the own office
     * @return empty if there is no such file that the person may reach
     * @throws tn.marsa.admin.api.ApiProblem at {@code identifier}, {@code purpose}, {@code reason} or {@code requisition}
     */
    Optional<Answered> open(String typed, @Nullable StatedPurpose stated, Locale language) {
        return open(typed, stated, LOOKS_IN_A_FILE, language);
    }

    /** As {@link #open}, for the answer to the person: the last hundred looks come with it. */
    Optional<Answered> openForThePerson(String identifier, Locale language) {
        return open(
                identifier, new StatedPurpose(Purpose.REQUEST_OF_THE_PERSON, null, null), LOOKS_IN_AN_ANSWER, language);
    }

    private Optional<Answered> open(String typed, @Nullable StatedPurpose stated, int looks, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("identifier", typed);
        variables.put("looks", looks);
        variables.put("purpose", stated == null ? null : stated.purpose());
        variables.put("reason", stated == null ? null : stated.reason());
        variables.put("requisition", stated == null ? null : stated.requisition());
        Answer answer = api.run("migrants/Migrant", variables, language);
        return answer.find("migrant", FileAnswer.class).map(file -> answered(file, answer));
    }

    /**
     * Opens another office's file by the pair that it makes with one of the own office: it may have no identifier yet.
     *
     * @throws tn.marsa.admin.api.ApiProblem at {@code input.pair}, {@code reason} or {@code requisition}
     */
    void openPaired(String pair, StatedPurpose stated, Locale language) {
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("pair", pair);
        input.put("purpose", stated.purpose());
        input.put("reason", stated.reason());
        input.put("requisition", stated.requisition());
        api.run("matching/OpenPairedFile", Map.of("input", input), language);
    }

    private static Answered answered(FileAnswer file, Answer answer) {
        return file instanceof Migrant
                ? new Answered(
                        file,
                        answer.get("migrant", FileRights.class),
                        answer.get("migrant", FollowedFile.class),
                        answer.get("migrant", MergedFiles.class))
                : new Answered(file, null, null, null);
    }

    /**
     * One masked value of a file in clear, which is a look of its own; empty if there is no such file any more.
     *
     * @param purpose what for, of a file of the own office; null for the daily work
     */
    Optional<RevealAnswer> reveal(String identifier, MaskedField field, @Nullable Purpose purpose, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("identifier", identifier);
        variables.put("field", field);
        variables.put("purpose", purpose);
        return api.run("migrants/RevealField", variables, language).find("revealField", RevealAnswer.class);
    }

    /** The next who have seen a file of the own office, after the last one shown; empty if there is no such file any more. */
    Optional<Looks> looks(String identifier, String after, Locale language) {
        return api.run("migrants/FileLooks", Map.of("identifier", identifier, "after", after), language)
                .find("migrant", LookedAt.class)
                .map(LookedAt::looks);
    }

    /**
     * Who was given files of other offices to open, as far as the caller watches over that; newest first.
     *
     * @param file an identifier as it was typed; null for all files
     * @param office the code of the office whose people hold them or whose files they are for; null for all
     * @param after where to go on; null for the beginning
     * @throws tn.marsa.admin.api.ApiProblem at {@code file}
     */
    Grants grants(@Nullable String file, @Nullable String office, @Nullable String after, Locale language) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("file", file);
        variables.put("office", office);
        variables.put("after", after);
        return api.run("migrants/Grants", variables, language).get("grants", Grants.class);
    }

    /** All offices by code. */
    List<Migrant.Keeper> offices(Locale language) {
        return api.run("migrants/Keepers", language).get("offices", Keepers.class).edges().stream()
                .map(Keepers.Edge::node)
                .toList();
    }

    private record Keepers(List<Edge> edges) {

        private record Edge(Migrant.Keeper node) {}
    }

    private record LookedAt(@Nullable Looks looks) {}

    /** The place of an office in another language than the one its file came in. */
    Migrant.Keeper keeper(String code, Locale language) {
        return api.run("migrants/OfficePlace", Map.of("code", code), language).get("office", Migrant.Keeper.class);
    }
}
