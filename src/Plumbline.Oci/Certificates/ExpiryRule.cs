using Plumbline.Core.Inventories;
using Plumbline.Core.Rules;
using Plumbline.Oci.Lifecycles;

namespace Plumbline.Oci.Certificates;

/// <summary>A rule that what has an end of validity is not close to it.</summary>
public abstract class ExpiryRule<T> : LifecycleRule<T>
    where T : Resource, ILifecycle, IExpiring
{
    /// <summary>How many days before the end it is time.</summary>
    private protected abstract Parameter<int> MinDays { get; }

    public sealed override IReadOnlyList<Parameter> Parameters => [MinDays];

    protected sealed override Verdict Assess(T resource, RuleContext context) =>
        (
            resource.ValidTo is not { } end ? Verdict.NotAssessed("Until when it is valid is not known.")
            : end <= context.AsOf ? Verdict.Fail("It has expired.")
            : end <= context.AsOf.AddDays(context.Get(MinDays)) ? Verdict.Fail("It expires soon.")
            : Verdict.Pass("It is valid for long enough.")
        ) with
        {
            Evidence =
            [
                new(
                    "timeOfValidityNotAfter",
                    resource.ValidTo?.ToString("u"),
                    Field: "currentVersionSummary.validity.timeOfValidityNotAfter"
                ),
            ],
        };
}
