namespace Plumbline.Oci.Identity.Policies;

/// <summary>Reads the words and signs of a statement from left to right. White space only separates.</summary>
internal sealed class StatementText(string text)
{
    private int _at;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return _at == text.Length;
        }
    }

    /// <summary>The failure to find something here.</summary>
    public StatementSyntaxException Expected(string what) =>
        new(IsAtEnd ? $"expected {what} at its end" : $"expected {what} at character {_at + 1}");

    public bool NextIs(char sign) => !IsAtEnd && text[_at] == sign;

    public bool TryTake(char sign)
    {
        if (!NextIs(sign))
        {
            return false;
        }

        _at++;
        return true;
    }

    public void Take(char sign)
    {
        if (!TryTake(sign))
        {
            throw Expected($"'{sign}'");
        }
    }

    /// <summary>The next word, which stays there; null where there is none.</summary>
    public string? PeekWord()
    {
        SkipSpace();
        var end = _at;
        while (end < text.Length && Spelling.IsWordPart(text[end]))
        {
            end++;
        }

        return end == _at ? null : text[_at..end];
    }

    public bool NextIs(string keyword) => string.Equals(PeekWord(), keyword, StringComparison.OrdinalIgnoreCase);

    public bool TryTake(string keyword)
    {
        if (!NextIs(keyword))
        {
            return false;
        }

        _at += keyword.Length;
        return true;
    }

    public void Take(string keyword)
    {
        if (!TryTake(keyword))
        {
            throw Expected($"'{keyword}'");
        }
    }

    public string Word(string what)
    {
        var word = PeekWord() ?? throw Expected(what);
        _at += word.Length;
        return word;
    }

    /// <summary>A word that is none of the language's own, or anything in single quotes.</summary>
    public string Name(string what)
    {
        if (TryEnclosed('\'') is { } quoted)
        {
            return quoted;
        }

        return PeekWord() is { } word && !Spelling.IsReserved(word) ? Word(what) : throw Expected(what);
    }

    /// <summary>What stands between two signs. How a sign is escaped is not documented: then the text is no statement.</summary>
    public string? TryEnclosed(char sign)
    {
        if (!TryTake(sign))
        {
            return null;
        }

        var end = text.IndexOf(sign, _at);
        if (end < 0 || text[end - 1] == '\\')
        {
            throw Expected($"a text that ends with {sign}");
        }

        var enclosed = text[_at..end];
        _at = end + 1;
        return enclosed;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }
}
