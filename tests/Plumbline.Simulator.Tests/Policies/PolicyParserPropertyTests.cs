using CsCheck;
using Plumbline.Simulator.Policies;

namespace Plumbline.Simulator.Tests.Policies;

public sealed class PolicyParserPropertyTests
{
    private static readonly Gen<string> AnyName = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 1, 8],
        Gen.String[Gen.Char["ab '/\\:,{}-_.1é"], 1, 8],
        Among(
            "id",
            "to",
            "where",
            "with",
            "of",
            "in",
            "group",
            "dynamic-group",
            "Service",
            "resource",
            "any-user",
            "Default"
        )
    );

    private static readonly Gen<string> Ocid = Gen.String[Gen.Char.AlphaNumeric, 1, 8].Select(s => $"ocid1.x..{s}");

    private static readonly Gen<SubjectName> SubjectName = Gen.OneOf(
        AnyName.Select(name => new SubjectName(name)),
        Gen.Select(AnyName, AnyName, (name, domain) => new SubjectName(name, domain)),
        Ocid.Select(id => new SubjectName(id, IsId: true))
    );

    private static readonly Gen<Subject> AnySubject = Gen.OneOf(
        Among(SubjectKind.AnyUser, SubjectKind.AnyGroup).Select(kind => new Subject(kind, [])),
        Gen.Select(
            Among(SubjectKind.Group, SubjectKind.DynamicGroup, SubjectKind.Service, SubjectKind.Resource),
            SubjectName.Array[1, 3],
            (kind, names) => new Subject(kind, names)
        )
    );

    private static readonly Gen<Grant> AnyGrant = Gen.OneOf(
        Gen.Select(
            Among(Verb.Inspect, Verb.Read, Verb.Use, Verb.Manage),
            Among("keys", "all-resources", "secret-family"),
            (verb, type) => (Grant)new VerbGrant(verb, type)
        ),
        Among("KEY_READ", "KEY_INSPECT").Array[1, 3].Select(names => (Grant)new PermissionGrant(names))
    );

    private static readonly Gen<Location> AnyLocation = Gen.OneOf(
        Gen.Const(Location.Tenancy),
        AnyName.Array[1, 3].Select(path => new Location(LocationKind.Compartment, path)),
        Ocid.Select(id => new Location(LocationKind.CompartmentId, [id]))
    );

    private static readonly Gen<string> Variable = Among("request.user.id", "target.key.id", "tag.a.b.value");

    private static readonly Gen<Value> AnyValue = Gen.OneOf(
        AnyName.Select(text => new Value(ValueKind.Text, text)),
        Among("a*", "*b*|c", @"d\/e").Select(text => new Value(ValueKind.Pattern, text)),
        Gen.Const(new Value(ValueKind.Variable, "target.user.id"))
    );

    private static readonly Gen<Condition> AnyPresence = Gen.Select(
        Variable,
        Gen.Bool,
        (variable, isWanted) => (Condition)new Presence(variable, isWanted)
    );

    private static readonly Gen<Condition> AnyComparison = Gen.Select(
        Variable,
        Gen.Int[0, Enum.GetValues<Operator>().Length - 1].Select(i => (Operator)i),
        AnyValue.Array[2, 4],
        (variable, sign, values) =>
            (Condition)
                new Comparison(
                    variable,
                    sign,
                    sign switch
                    {
                        Operator.In or Operator.NotIn => values,
                        Operator.Between => values[..2],
                        _ => values[..1],
                    }
                )
    );

    private static readonly Gen<Statement> AnyStatement = Gen.Select(
        Gen.Bool,
        AnySubject,
        AnyGrant,
        AnyLocation,
        AnyCondition(3).Null(),
        (isDeny, subject, grant, location, condition) =>
            (Statement)new AccessStatement(isDeny, subject, grant, location, condition)
    );

    [Fact]
    public void What_is_printed_is_parsed_back() =>
        AnyStatement.Sample(statement => PolicyParser.Parse(statement.ToString()).ToString() == statement.ToString());

    [Fact]
    public void Nothing_but_a_syntax_error_comes_of_garbage() =>
        Gen.OneOf(Gen.String, Gen.Select(AnyStatement, Gen.Int[0, 60], Gen.String, Mangled)).Sample(IsHandled);

    [Fact]
    public void Nor_of_garbage_in_matching_rules() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["any{}=!'/\\.,() "], 0, 30])
            .Sample(text => Handles(() => ConditionParser.Parse(text)));

    private static string Mangled(Statement statement, int at, string rubbish)
    {
        var text = statement.ToString()!;
        return text.Insert(Math.Min(at, text.Length), rubbish);
    }

    private static bool IsHandled(string text) => Handles(() => PolicyParser.Parse(text));

    private static bool Handles(Action parse)
    {
        try
        {
            parse();
            return true;
        }
        catch (PolicySyntaxException problem)
        {
            return problem.Position >= 0 && problem.Message.Length > 0;
        }
    }

    private static Gen<Condition> AnyCondition(int depth) =>
        depth == 0
            ? Gen.OneOf(AnyComparison, AnyPresence)
            : Gen.OneOf(
                AnyComparison,
                AnyPresence,
                Gen.Select(
                    Gen.Bool,
                    AnyCondition(depth - 1).Array[1, 3],
                    (isAll, conditions) => (Condition)new ConditionList(isAll, conditions)
                )
            );

    private static Gen<T> Among<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}
