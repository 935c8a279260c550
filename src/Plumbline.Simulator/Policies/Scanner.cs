using System.Text;

namespace Plumbline.Simulator.Policies;

/// <summary>Reads the words and signs of the policy language from left to right. White space only separates.</summary>
internal sealed class Scanner(string text)
{
    private int _position;

    public bool IsAtEnd => Next is '\0';

    private char Next
    {
        get
        {
            while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            {
                _position++;
            }

            return _position < text.Length ? text[_position] : '\0';
        }
    }

    public static bool IsWordPart(char sign) => char.IsLetterOrDigit(sign) || sign is '_' or '-' or '.' or '@' or '+';

    public PolicySyntaxException Wrong(string expected) => new(text, IsAtEnd ? text.Length : _position, expected);

    public bool NextIs(char sign) => Next == sign;

    public bool TryTake(char sign)
    {
        if (Next != sign)
        {
            return false;
        }

        _position++;
        return true;
    }

    public void Take(char sign, string expected)
    {
        if (!TryTake(sign))
        {
            throw Wrong(expected);
        }
    }

    /// <summary>A word of the language itself, which may be written in any case.</summary>
    public bool TryTake(string keyword)
    {
        var start = _position;
        if (string.Equals(TryWord(), keyword, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        _position = start;
        return false;
    }

    public void Take(string keyword)
    {
        if (!TryTake(keyword))
        {
            throw Wrong($"\"{keyword}\"");
        }
    }

    /// <summary>The next word, in lower case, which stays there.</summary>
    public string? Peek()
    {
        var start = _position;
        var word = TryWord();
        _position = start;
        return word?.ToLowerInvariant();
    }

    public string? TryWord()
    {
        var start = IsAtEnd ? text.Length : _position;
        while (_position < text.Length && IsWordPart(text[_position]))
        {
            _position++;
        }

        return _position == start ? null : text[start.._position];
    }

    public string Word(string expected) => TryWord() ?? throw Wrong(expected);

    /// <summary>A name: one word, or anything in single quotes.</summary>
    public string Name(string expected) => TryQuoted() ?? Word(expected);

    public string? TryQuoted() => TryEnclosed('\'') is { } quoted ? Unescape(quoted) : null;

    /// <summary>What stands between slashes, as it is written.</summary>
    public string? TryPattern() => TryEnclosed('/');

    private string? TryEnclosed(char sign)
    {
        if (!TryTake(sign))
        {
            return null;
        }

        var start = _position;
        while (_position < text.Length && text[_position] != sign)
        {
            _position += text[_position] is '\\' ? 2 : 1;
        }

        if (_position >= text.Length)
        {
            throw new PolicySyntaxException(text, text.Length, $"a closing {sign}");
        }

        return text[start.._position++];
    }

    private static string Unescape(string quoted)
    {
        var result = new StringBuilder();
        for (var i = 0; i < quoted.Length; i++)
        {
            var isEscape = quoted[i] is '\\' && quoted[i + 1] is '\\' or '\'';
            result.Append(quoted[isEscape ? ++i : i]);
        }

        return result.ToString();
    }
}
