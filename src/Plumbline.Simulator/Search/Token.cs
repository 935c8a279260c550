namespace Plumbline.Simulator.Search;

/// <summary>The smallest part of a query. <c>Text</c> is what it means: a quoted text has lost its quotes.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    private const int LongestQuote = 40;

    /// <summary>Whether this is the keyword, however it is written: keywords know no case.</summary>
    public bool Is(string keyword) =>
        Kind == TokenKind.Word && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public override string ToString() =>
        Kind == TokenKind.End ? "the end of the query"
        : Text.Length > LongestQuote ? $"'{Text[..LongestQuote]}...'"
        : $"'{Text}'";
}
