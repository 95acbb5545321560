package aigun.report;

import java.util.ArrayList;
import java.util.List;

/** A page as pieces that mean something, whatever it is written as. */
record Leaflet(String title, List<Piece> pieces) {
    /** What begins on a line of its own. */
    sealed interface Piece {
        /** A heading; 2 is the greatest beneath the title, 3 a part of it. */
        record Head(int level, String words) implements Piece {}

        record Words(String words) implements Piece {}

        /** One of a list's items. */
        record Item(String words) implements Piece {}

        /** What is compared, named in the first column; the names of the columns stand above them. */
        record Table(List<String> heads, List<List<String>> rows) implements Piece {
            public Table {
                heads = List.copyOf(heads);
                rows = List.copyOf(rows);
            }
        }
    }

    Leaflet {
        pieces = List.copyOf(pieces);
    }

    /** Pieces as they are found. */
    static final class Growing {
        private final List<Piece> pieces = new ArrayList<>();

        Growing head(String words) {
            pieces.add(new Piece.Head(2, words));
            return this;
        }

        Growing part(String words) {
            pieces.add(new Piece.Head(3, words));
            return this;
        }

        Growing words(String words) {
            pieces.add(new Piece.Words(words));
            return this;
        }

        Growing item(String words) {
            pieces.add(new Piece.Item(words));
            return this;
        }

        Growing table(List<String> heads, List<List<String>> rows) {
            pieces.add(new Piece.Table(heads, rows));
            return this;
        }

        Leaflet under(String title) {
            return new Leaflet(title, pieces);
        }
    }
}
