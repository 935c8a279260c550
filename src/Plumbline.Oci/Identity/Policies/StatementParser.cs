using Plumbline.Oci.Permissions;

namespace Plumbline.Oci.Identity.Policies;

/// <summary>The grammar of policy statements. Keywords may be written in any case.</summary>
/// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Identity/policysyntax/policy-syntax.htm</remarks>
internal sealed class StatementParser
{
    /// <summary>Far more than a statement that OCI takes.</summary>
    public const int LongestText = 20_000;

    private static readonly string[] Definable = ["tenancy", "group", "dynamic-group", "compartment", "service"];

    private readonly StatementText _text;

    private StatementParser(StatementText text) => _text = text;

    /// <summary>The statement; an <see cref="UnparsedStatement"/> for a text that is none.</summary>
    public static Statement Parse(string text)
    {
        if (text.Length > LongestText)
        {
            return new UnparsedStatement(text, $"longer than {LongestText} characters");
        }

        try
        {
            return new StatementParser(new StatementText(text)).Whole();
        }
        catch (StatementSyntaxException error)
        {
            return new UnparsedStatement(text, error.Message);
        }
    }

    private Statement Whole()
    {
        Statement statement = _text.TryTake("define") ? Definition() : Access();
        return _text.IsAtEnd ? statement : throw _text.Expected("'where' or nothing more");
    }

    private Definition Definition()
    {
        var kind = Definable.FirstOrDefault(_text.TryTake) ?? throw _text.Expected("what is defined");
        var name = _text.Name("a name");
        _text.Take("as");
        return new Definition(kind, name, Ocid());
    }

    private AccessStatement Access()
    {
        var isDeny = _text.TryTake("deny");
        return _text.TryTake("admit") ? CrossTenancy(AccessKind.Admit, isDeny)
            : _text.TryTake("endorse") ? CrossTenancy(AccessKind.Endorse, isDeny)
            : isDeny || _text.TryTake("allow") ? Local(isDeny)
            : throw _text.Expected("'allow', 'deny', 'define', 'endorse' or 'admit'");
    }

    private AccessStatement Local(bool isDeny)
    {
        var subject = new SubjectParser(_text).Read();
        _text.Take("to");
        var grant = Grant();
        _text.Take("in");
        return new(AccessKind.Allow, isDeny, subject, grant, new LocationParser(_text).ReadOwn(), Where());
    }

    private AccessStatement CrossTenancy(AccessKind kind, bool isDeny)
    {
        var places = new LocationParser(_text);
        var subject = new SubjectParser(_text).Read();
        var from = _text.TryTake("of") ? places.ReadTenancy() : null;
        _text.Take("to");
        Grant grant = _text.TryTake("associate") ? new AssociateGrant(_text.Word("a resource type")) : Grant();
        _text.Take("in");
        var location = places.ReadAny();
        var with = _text.TryTake("with") ? Association(places) : null;
        return new(kind, isDeny, subject, grant, location, Where()) { From = from, With = with };
    }

    private Association Association(LocationParser places)
    {
        var type = _text.Word("a resource type");
        _text.Take("in");
        return new(type, places.ReadAny());
    }

    private Grant Grant()
    {
        if (_text.TryTake('{'))
        {
            return Permissions();
        }

        var verb = Enum.GetValues<Verb>().Cast<Verb?>().FirstOrDefault(verb => _text.TryTake(verb.ToString()!));
        return verb is null
            ? throw _text.Expected("a verb or permissions in braces")
            : new VerbGrant(verb.Value, _text.Word("a resource type"));
    }

    private PermissionGrant Permissions()
    {
        var names = new List<string> { _text.Word("a permission") };
        while (_text.TryTake(','))
        {
            names.Add(_text.Word("a permission"));
        }

        _text.Take('}');
        return new([.. names]);
    }

    private Condition? Where() => _text.TryTake("where") ? new ConditionParser(_text).Read() : null;

    private string Ocid()
    {
        _text.TryTake("id");
        return _text.Word("an OCID");
    }
}
