namespace Plumbline.Oci.Identity.Policies;

/// <summary>The grammar of subjects.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/policysyntax/subject.htm</remarks>
internal sealed class SubjectParser(StatementText text)
{
    public Subject Read()
    {
        var kinds = Subject.Keywords.Where(pair => text.TryTake(pair.Value)).Take(1).ToList();
        return kinds is [var (kind, keyword)]
            ? new Subject(kind, kind is SubjectKind.AnyUser or SubjectKind.AnyGroup ? [] : Names(kind, keyword))
            : throw text.Expected("a subject, such as 'group' or 'any-user'");
    }

    private ValueList<PrincipalName> Names(SubjectKind kind, string keyword)
    {
        var names = new List<PrincipalName> { Name(kind) };
        while (text.TryTake(','))
        {
            text.TryTake(keyword); // Oracle's own examples repeat it, or do not.
            names.Add(Name(kind));
        }

        return [.. names];
    }

    private PrincipalName Name(SubjectKind kind)
    {
        if (text.TryTake("id"))
        {
            return new(text.Word("an OCID")) { IsId = true };
        }

        var first = text.Name("a name");
        if (kind == SubjectKind.Resource)
        {
            return HasSecondWord() ? new(text.Name("a name"), first) { IsResource = true } : new(first);
        }

        return text.TryTake('/') ? new(text.Name("a name"), first) : new(first);
    }

    private bool HasSecondWord() => text.NextIs('\'') || (text.PeekWord() is { } word && !Spelling.IsReserved(word));
}
