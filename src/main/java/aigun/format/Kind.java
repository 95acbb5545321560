package aigun.format;

import java.util.List;

/** What may stand as a value. Reading, the author's guide and a schema for editors go by the same declaration. */
sealed interface Kind {
    /** As the guide names it. */
    String describe();

    /** How many entries it may have, where it is a list or a mapping. */
    default Size size() {
        return Size.ANY;
    }

    /** A text of one line. */
    record Line() implements Kind {
        @Override
        public String describe() {
            return "one line";
        }
    }

    /** A text that may be empty or missing, for what is never shown. */
    record Label() implements Kind {
        @Override
        public String describe() {
            return "one line, or nothing";
        }
    }

    /** A text without marks of any kind; its line breaks count as blanks. */
    record Plain() implements Kind {
        @Override
        public String describe() {
            return "plain text";
        }
    }

    /** CommonMark. */
    record Prosaic() implements Kind {
        @Override
        public String describe() {
            return "prose";
        }
    }

    /** A whole number between two others. */
    record Whole(int least, int most) implements Kind {
        static Whole any() {
            return new Whole(-Limits.NUMBER_MAX, Limits.NUMBER_MAX);
        }

        @Override
        public String describe() {
            if (least == -Limits.NUMBER_MAX) {
                return "whole number";
            }
            return most == Limits.NUMBER_MAX ? "whole number from " + least : "whole number, " + least + " to " + most;
        }
    }

    record Decimal(int least, int most) implements Kind {
        @Override
        public String describe() {
            return "number, " + least + " to " + most;
        }
    }

    record Truth() implements Kind {
        @Override
        public String describe() {
            return "`true` or `false`";
        }
    }

    record OneOf(List<String> words) implements Kind {
        public OneOf {
            words = List.copyOf(words);
        }

        static OneOf of(String... words) {
            return new OneOf(List.of(words));
        }

        @Override
        public String describe() {
            return "`" + String.join("`, `", words) + "`";
        }
    }

    /** A new name, such as other places of the pack use. */
    record Id(Spelling spelling) implements Kind {
        @Override
        public String describe() {
            return spelling.noun();
        }
    }

    /** A year, a month or a day. */
    record Day() implements Kind {
        @Override
        public String describe() {
            return "year, month or day";
        }
    }

    /** The id of something that the pack has. */
    record Ref(Sort sort) implements Kind {
        @Override
        public String describe() {
            return "id of " + sort.noun();
        }
    }

    record Rule() implements Kind {
        @Override
        public String describe() {
            return "condition";
        }
    }

    record Sum() implements Kind {
        @Override
        public String describe() {
            return "amount";
        }
    }

    /** A mapping with the keys of its element. */
    record One(Element element) implements Kind {
        @Override
        public String describe() {
            return element.name();
        }
    }

    record Many(Kind each, Size size) implements Kind {
        @Override
        public String describe() {
            return "list: " + each.describe();
        }
    }

    /** A list whose first entry is another kind of thing than the rest. */
    record Led(Kind first, Kind each) implements Kind {
        @Override
        public Size size() {
            return Size.from(1);
        }

        @Override
        public String describe() {
            return "list: " + first.describe() + ", then " + each.describe();
        }
    }

    /** A mapping whose keys are the author's. */
    record Named(Kind key, Kind each, Size size) implements Kind {
        @Override
        public String describe() {
            return "mapping: " + key.describe() + " to " + each.describe();
        }
    }

    /** A single value, or else a list or mapping. */
    record Either(Kind single, Kind compound) implements Kind {
        @Override
        public Size size() {
            return compound.size();
        }

        @Override
        public String describe() {
            return single.describe() + ", or " + compound.describe();
        }
    }

    /**
     * A kind that the guide explains once under a name of its own.
     *
     * @param example a value of the kind, as maps, lists, texts and numbers
     */
    record Called(String name, Kind kind, Object example) implements Kind {
        @Override
        public Size size() {
            return kind.size();
        }

        @Override
        public String describe() {
            return name;
        }
    }
}
