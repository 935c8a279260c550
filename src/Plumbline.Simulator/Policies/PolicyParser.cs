namespace Plumbline.Simulator.Policies;

/// <summary>The grammar of policy statements.</summary>
internal sealed class PolicyParser
{
    private readonly Scanner _scanner;

    private PolicyParser(string text) => _scanner = new Scanner(text);

    /// <exception cref="PolicySyntaxException">The text is no policy statement.</exception>
    public static Statement Parse(string text)
    {
        var parser = new PolicyParser(text);
        var statement = parser.Statement();
        return parser._scanner.IsAtEnd
            ? statement
            : throw parser._scanner.Wrong("\"where\" or the end of the statement");
    }

    private Statement Statement()
    {
        if (_scanner.TryTake("define"))
        {
            return Definition();
        }

        var isDeny = _scanner.TryTake("deny");
        return _scanner.TryTake("admit") ? CrossTenancy(isDeny, isAdmit: true)
            : _scanner.TryTake("endorse") ? CrossTenancy(isDeny, isAdmit: false)
            : isDeny || _scanner.TryTake("allow") ? Access(isDeny)
            : throw _scanner.Wrong("\"Allow\", \"Deny\", \"Define\", \"Endorse\" or \"Admit\"");
    }

    private AccessStatement Access(bool isDeny)
    {
        var subject = Subject();
        _scanner.Take("to");
        var grant = Grant(isCrossTenancy: false);
        _scanner.Take("in");
        return new AccessStatement(isDeny, subject, grant, LocationParser.Read(_scanner), Where());
    }

    private CrossTenancyStatement CrossTenancy(bool isDeny, bool isAdmit)
    {
        var subject = Subject();
        var from = isAdmit && _scanner.TryTake("of") ? LocationParser.ReadAnywhere(_scanner) : null;
        // Endorsed permissions are also written without it.
        if (!_scanner.NextIs('{'))
        {
            _scanner.Take("to");
        }

        var grant = Grant(isCrossTenancy: true);
        _scanner.Take("in");
        var location = LocationParser.ReadAnywhere(_scanner);
        return new CrossTenancyStatement(isDeny, isAdmit, subject, grant, location, from, With(), Where());
    }

    private Association? With()
    {
        if (!_scanner.TryTake("with"))
        {
            return null;
        }

        var resourceType = _scanner.Word("a resource type");
        _scanner.Take("in");
        return new Association(resourceType, LocationParser.ReadAnywhere(_scanner));
    }

    private Definition Definition()
    {
        const string Kinds = "\"tenancy\", \"group\", \"dynamic-group\", \"compartment\" or \"service\"";
        var wrong = _scanner.Wrong(Kinds);
        var kind = _scanner.Word(Kinds).ToLowerInvariant();
        if (kind is not ("tenancy" or "group" or "dynamic-group" or "compartment" or "service"))
        {
            throw wrong;
        }

        var name = _scanner.Name("a name");
        _scanner.Take("as");
        _scanner.TryTake("id");
        return new Definition(kind, name, _scanner.Word("an OCID"));
    }

    private Subject Subject()
    {
        const string Kinds = "a subject: any-user, any-group, group, dynamic-group, service or resource";
        var wrong = _scanner.Wrong(Kinds);
        if (!Policies.Subject.Kinds.TryGetValue(_scanner.Word(Kinds), out var kind))
        {
            throw wrong;
        }

        if (kind is SubjectKind.AnyUser or SubjectKind.AnyGroup)
        {
            return new Subject(kind, []);
        }

        var names = new List<SubjectName> { SubjectName() };
        while (_scanner.TryTake(','))
        {
            _scanner.TryTake(Policies.Subject.Kinds.Single(pair => pair.Value == kind).Key);
            names.Add(SubjectName());
        }

        return new Subject(kind, names);
    }

    private SubjectName SubjectName()
    {
        if (_scanner.TryTake("id"))
        {
            return new SubjectName(_scanner.Name("an OCID"), IsId: true);
        }

        var name = _scanner.Name("a name");
        return _scanner.TryTake('/') ? new SubjectName(_scanner.Name("a name"), name) : new SubjectName(name);
    }

    private Grant Grant(bool isCrossTenancy)
    {
        if (_scanner.TryTake('{'))
        {
            return Permissions();
        }

        const string Verbs = "a verb (inspect, read, use or manage) or permissions in braces";
        var wrong = _scanner.Wrong(Verbs);
        var word = _scanner.Word(Verbs);
        if (!Enum.TryParse<Verb>(word, ignoreCase: true, out var verb) || !char.IsLetter(word[0]))
        {
            throw wrong;
        }

        if (verb is Verb.Associate && !isCrossTenancy)
        {
            throw wrong;
        }

        return new VerbGrant(verb, _scanner.Word("a resource type"));
    }

    private PermissionGrant Permissions()
    {
        var names = new List<string> { _scanner.Word("a permission") };
        while (_scanner.TryTake(','))
        {
            names.Add(_scanner.Word("a permission"));
        }

        _scanner.Take('}', "\",\" or \"}\"");
        return new PermissionGrant(names);
    }

    private Condition? Where() => _scanner.TryTake("where") ? new ConditionParser(_scanner).Read() : null;
}
