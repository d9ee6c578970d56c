package tn.marsa.shared;

/** How many elements of a list somebody may ask for at once. */
public final class PageSize {

    private static final int LARGEST = 100;

    private PageSize() {}

    /** The number asked for, 1 to 100; any other is refused with {@link RequestRefused}, INVALID_VALUE at {@code first}. */
    public static int checked(int first) {
        if (first < 1 || first > LARGEST) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "first");
        }
        return first;
    }
}
