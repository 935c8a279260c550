namespace Plumbline.Simulator.Search;

/// <summary>How a value is held against a literal. <c>!=</c> and its kin are the negations of these.</summary>
internal enum ComparisonOperator
{
    /// <summary><c>=</c>: the same, whatever the case.</summary>
    Equal,

    /// <summary><c>==</c>: the same, case and all.</summary>
    ExactlyEqual,

    /// <summary><c>=~</c>: holds the text, whatever the case.</summary>
    Contains,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
