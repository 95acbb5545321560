package aigun.format;

/** Paths of files within a pack. */
final class Paths {
    private Paths() {}

    /** The path without the ending of a YAML or JSON file; empty for any other file, and for one that is passed over. */
    static String withoutEnding(String path) {
        for (String ending : PackFile.ENDINGS) {
            if (path.endsWith(ending) && !PackFile.isPassedOver(path)) {
                return path.substring(0, path.length() - ending.length());
            }
        }
        return "";
    }
}
