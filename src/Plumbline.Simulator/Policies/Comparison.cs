namespace Plumbline.Simulator.Policies;

/// <summary>A variable against values. One that does not apply to the request makes it false, even <c>!=</c>.</summary>
internal sealed record Comparison(string Variable, Operator Operator, IReadOnlyList<Value> Values) : Condition
{
    public override bool Holds(Variables variables)
    {
        var actual = variables.Of(Variable);
        return actual.Count > 0
            && Values.All(value => value.IsApplicable(variables))
            && Operator switch
            {
                Operator.Equal or Operator.In => actual.Any(IsOneOf),
                Operator.NotEqual or Operator.NotIn => !actual.Any(IsOneOf),
                Operator.Before => actual.Any(time => Moment.IsBefore(time, Values[0].Text)),
                Operator.After => actual.Any(time => Moment.IsBefore(Values[0].Text, time)),
                _ => actual.Any(time => Moment.IsBetween(Values[0].Text, time, Values[1].Text)),
            };

        bool IsOneOf(string text) => Values.Any(value => value.Matches(text, variables));
    }

    public override string ToString() =>
        Operator switch
        {
            Operator.Equal => $"{Variable} = {Values[0]}",
            Operator.NotEqual => $"{Variable} != {Values[0]}",
            Operator.In => $"{Variable} in ({string.Join(", ", Values)})",
            Operator.NotIn => $"{Variable} not in ({string.Join(", ", Values)})",
            Operator.Between => $"{Variable} between {Values[0]} and {Values[1]}",
            _ => $"{Variable} {Operator.ToString().ToLowerInvariant()} {Values[0]}",
        };
}
