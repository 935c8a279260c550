using System.Text;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Search;

/// <summary>Cuts a query into tokens, each character once.</summary>
internal sealed class Lexer
{
    private const int LongestQuery = 50_000;

    /// <summary>The longer come first: <c>!==</c> is not <c>!=</c> and <c>=</c>.</summary>
    private static readonly string[] Symbols = [.. "!== !=~ && || == != =~ <= >= = < > ( ) , - +".Split(' ')];

    private readonly string _query;
    private int _next;

    private Lexer(string query) => _query = query;

    /// <summary>The tokens of a query; the last is its end.</summary>
    public static IReadOnlyList<Token> Read(string query)
    {
        if (query.Length > LongestQuery)
        {
            throw ApiException.InvalidParameter($"The query is longer than {LongestQuery} characters.");
        }

        var lexer = new Lexer(query);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        } while (tokens[^1].Kind != TokenKind.End);

        return tokens;
    }

    private Token Next()
    {
        while (_next < _query.Length && char.IsWhiteSpace(_query[_next]))
        {
            _next++;
        }

        return _next == _query.Length
            ? new Token(TokenKind.End, "", _next)
            : _query[_next] switch
            {
                '\'' or '"' => Quoted(),
                >= '0' and <= '9' => Run(TokenKind.Number, c => char.IsAsciiDigit(c) || c == '.'),
                var c when char.IsAsciiLetter(c) || c == '_' => Run(TokenKind.Word, IsWordPart),
                _ => Symbol(),
            };
    }

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.';

    private Token Run(TokenKind kind, Func<char, bool> belongs)
    {
        var start = _next;
        while (_next < _query.Length && belongs(_query[_next]))
        {
            _next++;
        }

        return new Token(kind, _query[start.._next], start);
    }

    private Token Quoted()
    {
        var start = _next;
        var quote = _query[_next++];
        var text = new StringBuilder();
        while (_next < _query.Length && _query[_next] != quote)
        {
            _next += IsEscape() ? 1 : 0;
            text.Append(_query[_next++]);
        }

        return _next++ < _query.Length
            ? new Token(TokenKind.Text, text.ToString(), start)
            : throw QueryError.At(start, $"the text that starts here has no closing {quote}");
    }

    /// <summary>A backslash escapes quotes and itself; before anything else it means itself.</summary>
    private bool IsEscape() =>
        _query[_next] == '\\' && _next + 1 < _query.Length && _query[_next + 1] is '\'' or '"' or '\\';

    private Token Symbol()
    {
        var start = _next;
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(_query, start, symbol, 0, symbol.Length) == 0)
            {
                _next += symbol.Length;
                return new Token(TokenKind.Symbol, symbol, start);
            }
        }

        throw QueryError.At(start, $"'{_query[start]}' has no meaning here");
    }
}
